import type { JSX } from 'preact';
import type { OutlineItem } from '../../pages/lists/rows.ts';
import { pageIds } from '../../pages/page-ids.ts';
import { wordsOf } from '../../words/words-of.ts';

type OutlineListProps = { readonly items: readonly OutlineItem[] };

type OutlineProps = OutlineListProps & { readonly language: string };

/** An outline that is fully visible needs no search. */
const searchedFrom = 9;

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
        <div class="outline-items">
          {countItems(items) >= searchedFrom && <OutlineJump language={language} />}
          <OutlineList items={items} />
        </div>
      </details>
    </nav>
  );
}

/** The field that finds a section by its name; a script does what it promises. */
function OutlineJump({ language }: Pick<OutlineProps, 'language'>): JSX.Element {
  const words = wordsOf(language).lecture;
  return (
    <div class="outline-jump needs-script">
      <input
        type="search"
        aria-label={words.jumpName}
        placeholder={words.jump}
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="go"
      />
      <p role="status" data-none={words.noneFound} />
    </div>
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

function countItems(items: readonly OutlineItem[]): number {
  return items.reduce((sum, item) => sum + 1 + countItems(item.items), 0);
}
