import type { JSX } from 'preact';
import type { Href } from '../pages/page.ts';

type SearchExamplesProps = { readonly search: Href; readonly examples: readonly string[] };

/** Names to try, each a link to its results. */
export function SearchExamples({ search, examples }: SearchExamplesProps): JSX.Element | null {
  if (examples.length === 0) return null;
  return (
    <p class="search-examples">
      <span>Try</span>
      {examples.map((example) => (
        <a key={example} href={`${search}?q=${encodeURIComponent(example)}`}>
          {example}
        </a>
      ))}
    </p>
  );
}
