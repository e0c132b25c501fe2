import type { JSX } from 'preact';
import type { MatrixColumn, MatrixPage, MatrixRow } from '../../pages/models/matrix-page.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { CertaintyLegend } from '../facts/certainty-legend.tsx';
import { FactValue } from '../facts/fact-value.tsx';
import { rowAttributes } from '../lists/row-attributes.ts';
import { NameLink } from '../text/name-link.tsx';

/** Models in rows, what they are built from in columns; the names of both stay in view. A card for each model on a phone. */
export function MatrixTable({ page }: { readonly page: MatrixPage }): JSX.Element {
  const { rows, columns, language, site, title } = page;
  const words = wordsOfSite(site, language);
  const nameOf = (column: MatrixColumn) =>
    column === 'tokens' ? words.matrix.tokens : words.facts.properties[column];
  const facts = rows.flatMap((row) => [...row.facts.values()].flat());
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it. */}
      <section class="matrix-scroll" aria-label={title} tabIndex={0}>
        <table class="matrix-table" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{words.models.model}</th>
              {columns.map((column) => (
                <th key={column} scope="col" class={`matrix-${column}`}>
                  {nameOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.href} {...rowAttributes(row.keys)}>
                <th scope="row">
                  <NameLink name={row.name} href={row.href} language={language} />
                  {row.year && <time dateTime={row.month ?? String(row.year)}>{row.year}</time>}
                </th>
                {columns.map((column) => (
                  <td key={column} class={`matrix-${column}`} data-label={nameOf(column)}>
                    <MatrixCell row={row} column={column} page={page} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <CertaintyLegend facts={facts} language={language} />
    </>
  );
}

type MatrixCellProps = {
  readonly row: MatrixRow;
  readonly column: MatrixColumn;
  readonly page: MatrixPage;
};

function MatrixCell({ row, column, page: { language, site } }: MatrixCellProps): JSX.Element {
  const words = wordsOfSite(site, language);
  const facts = column === 'tokens' ? [] : row.facts.get(column);
  if (column === 'tokens' && row.tokens !== undefined) return <>{words.number(row.tokens)}</>;
  if (!facts || facts.length === 0)
    return (
      <span class="matrix-missing">
        <span aria-hidden="true">—</span>
        <span class="visually-hidden">{words.compare.missing}</span>
      </span>
    );
  return (
    <>
      {facts.map((fact) => (
        <p key={fact.text}>
          <FactValue fact={fact} language={language} />
        </p>
      ))}
    </>
  );
}
