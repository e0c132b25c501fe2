import type { ComponentChildren, JSX } from 'preact';
import { addresses, hrefOf } from '../../pages/addresses.ts';
import type { ModelRef } from '../../pages/models/model-ref.ts';
import { NameLink } from '../text/name-link.tsx';

type ModelRefsProps = {
  readonly models: readonly { readonly model: ModelRef; readonly note?: ComponentChildren }[];
  readonly base: string;
  readonly language: string;
};

/** Models as names with a word about each. */
export function ModelRefs({ models, base, language }: ModelRefsProps): JSX.Element {
  return (
    <ul class="model-refs">
      {models.map(({ model, note }) => (
        <li key={model.slug}>
          <NameLink name={model.name} href={hrefOf(addresses.model(model.slug), base)} language={language} />
          {note && <span>{note}</span>}
        </li>
      ))}
    </ul>
  );
}
