import type { ComponentChildren, JSX } from 'preact';
import type { Model } from '../catalogue/catalogue.ts';
import { addresses, hrefOf } from '../pages/addresses.ts';

type ModelRefsProps = {
  readonly models: readonly { readonly model: Model; readonly note?: ComponentChildren }[];
  readonly base: string;
};

/** Models as names with a word about each. */
export function ModelRefs({ models, base }: ModelRefsProps): JSX.Element {
  return (
    <ul class="model-refs">
      {models.map(({ model, note }) => (
        <li key={model.slug}>
          <a href={hrefOf(addresses.model(model.slug), base)}>{model.name}</a>
          {note && <span>{note}</span>}
        </li>
      ))}
    </ul>
  );
}
