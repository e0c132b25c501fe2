import type { JSX } from 'preact';
import type { ModelRow } from '../../pages/lists/rows.ts';
import { wordsOf } from '../../words/words-of.ts';

type ModelLinksProps = { readonly model: Pick<ModelRow, 'name' | 'resources'>; readonly language: string };

/** A model's resources as small links, each with what it leads to. */
export function ModelLinks({ model, language }: ModelLinksProps): JSX.Element | null {
  const resources = model.resources.filter(({ address }) => address);
  if (resources.length === 0) return null;
  const { models: words, roles } = wordsOf(language);
  return (
    <ul class="model-links">
      {resources.map(({ role, address }) => {
        const label = role === 'model' ? words.weights : roles[role];
        return (
          <li key={`${role} ${address}`} class={`card-${role}`}>
            <a href={address} aria-label={words.linkOf(label, model.name)}>
              <span>{label}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}
