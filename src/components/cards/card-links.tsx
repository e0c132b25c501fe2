import type { JSX } from 'preact';
import type { Card } from '../../pages/card.ts';
import type { PageLink } from '../../pages/course-links.ts';
import { wordsOf } from '../../words/words-of.ts';

type CardLinksProps = {
  readonly card: Card;
  readonly language: string;
  /** The page of the course about it, where it has one. */
  readonly page?: PageLink | undefined;
};

/** Other forms of what a card leads to: abstract, PDF, HTML, and its page in the course. */
export function CardLinks({ card, language, page }: CardLinksProps): JSX.Element | null {
  if (card.links.length === 0 && !page) return null;
  const { cards, entity } = wordsOf(language);
  return (
    <p class="card-links">
      {card.links.map((link) => (
        <a key={link.text} href={link.address} aria-label={cards.formOf(link.text, card.source)}>
          {link.text}
        </a>
      ))}
      {page && (
        <a href={page.href} aria-label={entity.linkOf(entity.inCourse(page.places), card.title)}>
          {entity.inCourse(page.places)}
        </a>
      )}
    </p>
  );
}
