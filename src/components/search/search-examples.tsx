import type { JSX } from 'preact';
import type { Href } from '../../pages/site.ts';
import { wordsOf } from '../../words/words-of.ts';
import { NameLink } from '../text/name-link.tsx';

type SearchExamplesProps = {
  readonly search: Href;
  readonly examples: readonly string[];
  readonly language: string;
};

/** Names to try, each a link to its results. */
export function SearchExamples({ search, examples, language }: SearchExamplesProps): JSX.Element | null {
  if (examples.length === 0) return null;
  return (
    <p class="search-examples">
      <span>{wordsOf(language).search.examples}</span>
      {examples.map((example) => (
        <NameLink
          key={example}
          name={example}
          href={`${search}?q=${encodeURIComponent(example)}`}
          language={language}
        />
      ))}
    </p>
  );
}
