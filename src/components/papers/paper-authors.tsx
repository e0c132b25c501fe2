import type { JSX } from 'preact';
import { formatAuthor } from '../../citations/authors.ts';
import type { Reference } from '../../citations/reference.ts';
import { wordsOf } from '../../words/words-of.ts';

type PaperAuthorsProps = {
  readonly reference: Pick<Reference, 'authors' | 'hasOthers'>;
  readonly language: string;
};

/** Who wrote a paper, in the order of its title page; nothing if it has not been looked up. */
export function PaperAuthors({ reference, language }: PaperAuthorsProps): JSX.Element | null {
  const { authors, hasOthers } = reference;
  if (authors.length === 0) return null;
  return (
    <p class="paper-authors" translate={false}>
      {wordsOf(language).paper.authors(authors.map(formatAuthor), hasOthers)}
    </p>
  );
}
