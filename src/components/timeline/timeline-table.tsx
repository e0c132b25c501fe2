import type { JSX } from 'preact';
import type { TimelineRow, TimelineYear } from '../../pages/timeline/timeline-table.ts';
import { nameLanguage } from '../../words/other-language.ts';
import type { Words } from '../../words/words.ts';
import { NameLink } from '../text/name-link.tsx';
import { yearId } from './timeline-axis.tsx';

type TimelineTableProps = {
  readonly years: readonly TimelineYear[];
  readonly language: string;
  readonly words: Words['timeline'];
  /** Id of the heading that names it. */
  readonly labelledBy: string;
};

/** What the drawing shows, in words, the oldest first. */
export function TimelineTable({ years, language, words, labelledBy }: TimelineTableProps): JSX.Element {
  return (
    <table class="timeline-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{words.month}</th>
          <th scope="col">{words.model}</th>
          <th scope="col">{words.family}</th>
          <th scope="col">{words.paper}</th>
        </tr>
      </thead>
      {years.map(({ year, rows }) => (
        <tbody key={year}>
          <tr class="timeline-year">
            <th colSpan={4} scope="rowgroup" id={yearId(year)}>
              {year}
            </th>
          </tr>
          {rows.map((row) => (
            <TimelineTableRow key={row.model?.href ?? row.paper?.href} row={row} language={language} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function TimelineTableRow({
  row: { date, monthText, model, family, paper },
  language,
}: {
  readonly row: TimelineRow;
  readonly language: string;
}): JSX.Element {
  return (
    <tr>
      <td class="timeline-month">{monthText && <time dateTime={date}>{monthText}</time>}</td>
      <td class="timeline-model">
        {model && <NameLink name={model.name} href={model.href} language={language} />}
      </td>
      <td class="timeline-family" lang={nameLanguage(family, language)}>
        {family}
      </td>
      <td class="timeline-paper">
        {paper && <NameLink name={paper.title} href={paper.href} language={language} />}
      </td>
    </tr>
  );
}
