import type { JSX } from 'preact';
import type { OutlineItem } from '../pages/page.ts';
import { pageIds } from '../pages/page-ids.ts';
import { wordsOf } from '../words/words-of.ts';

type OutlineListProps = { readonly items: readonly OutlineItem[] };

type OutlineProps = OutlineListProps & { readonly language: string };

/**
 * The lecture's sections as links: a column of its own beside the text where there is room, else a
 * `details` above it. The style sheet keeps it open in the column, with or without script.
 */
export function Outline({ items, language }: OutlineProps): JSX.Element | null {
  if (items.length === 0) return null;
  const words = wordsOf(language).lecture;
  return (
    <nav class="outline" id={pageIds.outline} aria-label={words.outline}>
      <details>
        <summary>{words.outline}</summary>
        <OutlineList items={items} />
      </details>
    </nav>
  );
}

function OutlineList({ items }: OutlineListProps): JSX.Element {
  return (
    <ol>
      {items.map((item) => (
        <li key={item.id} class={`outline-${item.kind}`}>
          <a href={`#${item.id}`}>{item.name}</a>
          {item.items.length > 0 && <OutlineList items={item.items} />}
        </li>
      ))}
    </ol>
  );
}
