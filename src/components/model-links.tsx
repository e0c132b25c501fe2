import type { JSX } from 'preact';
import { buildCard } from '../pages/card.ts';
import type { ModelRow } from '../pages/page.ts';
import { wordsOf } from '../words/words-of.ts';

type ModelLinksProps = { readonly model: Pick<ModelRow, 'name' | 'resources'>; readonly language: string };

/** A model's resources as small links; each says in full what it leads to. */
export function ModelLinks({ model, language }: ModelLinksProps): JSX.Element | null {
  const cards = model.resources
    .map((resource) => buildCard(resource, language))
    .filter((card) => card.address);
  if (cards.length === 0) return null;
  return (
    <ul class="model-links">
      {cards.map((card) => (
        <li key={`${card.role} ${card.address}`} class={`card-${card.role}`}>
          <a
            href={card.address}
            aria-label={wordsOf(language).models.linkOf(card.label, model.name, card.title)}
          >
            <span>{card.label}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
