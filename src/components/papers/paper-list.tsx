import type { JSX } from 'preact';
import type { PaperYear } from '../../pages/lists/rows.ts';
import { type YearLink, yearId } from '../../pages/papers/year-links.ts';
import { wordsOf } from '../../words/words-of.ts';
import { EmptyNote } from '../lists/empty-note.tsx';
import { PaperItem } from './paper-item.tsx';

type PaperListProps = {
  readonly years: readonly PaperYear[];
  readonly yearLinks: readonly YearLink[];
  readonly language: string;
};

/** Papers under their years, with a way to each year of the whole list on top. */
export function PaperList({ years, yearLinks, language }: PaperListProps): JSX.Element {
  const words = wordsOf(language);
  if (years.length === 0) return <EmptyNote>{words.papers.none}</EmptyNote>;
  const nameOf = ({ year }: Pick<PaperYear, 'year'>) => (year === undefined ? words.undated : String(year));
  return (
    <>
      {yearLinks.length > 1 && (
        <nav class="paper-years" aria-label={words.papers.years}>
          {yearLinks.map((link) => (
            <a key={link.href} href={link.href}>
              {nameOf(link)} <small>{words.number(link.count)}</small>
            </a>
          ))}
        </nav>
      )}
      {years.map((group) => (
        <section key={yearId(group.year)} class="paper-year">
          <h2 id={yearId(group.year)}>{nameOf(group)}</h2>
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
