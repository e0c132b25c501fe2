import type { JSX } from 'preact';
import type { PaperYear } from '../../pages/lists/rows.ts';
import { wordsOf } from '../../words/words-of.ts';
import { EmptyNote } from '../lists/empty-note.tsx';
import { PaperItem } from './paper-item.tsx';

type PaperListProps = { readonly years: readonly PaperYear[]; readonly language: string };

/** Papers under their years, with a way to each year on top. */
export function PaperList({ years, language }: PaperListProps): JSX.Element {
  const words = wordsOf(language);
  if (years.length === 0) return <EmptyNote>{words.papers.none}</EmptyNote>;
  const nameOf = ({ year }: PaperYear) => (year === undefined ? words.undated : String(year));
  return (
    <>
      {years.length > 1 && (
        <nav class="paper-years" aria-label={words.papers.years}>
          {years.map((group) => (
            <a key={idOf(group)} href={`#${idOf(group)}`}>
              {nameOf(group)} <small>{words.number(group.papers.length)}</small>
            </a>
          ))}
        </nav>
      )}
      {years.map((group) => (
        <section key={idOf(group)} class="paper-year">
          <h2 id={idOf(group)}>{nameOf(group)}</h2>
          <ol class="paper-list">
            {group.papers.map((paper) => (
              <PaperItem key={paper.resource.address} paper={paper} language={language} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function idOf({ year }: PaperYear): string {
  return year === undefined ? 'undated' : `year-${year}`;
}
