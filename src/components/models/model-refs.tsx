import type { ComponentChildren, JSX } from 'preact';
import type { Model } from '../../catalogue/catalogue.ts';
import { addresses, hrefOf } from '../../pages/addresses.ts';
import { NameLink } from '../text/name-link.tsx';

type ModelRefsProps = {
  readonly models: readonly { readonly model: Model; readonly note?: ComponentChildren }[];
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
