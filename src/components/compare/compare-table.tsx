import type { JSX } from 'preact';
import { certainties } from '../../lecture/facts/certainty.ts';
import { properties } from '../../lecture/facts/fact-properties.ts';
import { wordsOf } from '../../words/words-of.ts';
import { CertaintyKey } from '../facts/certainty-legend.tsx';

/** The rows of a comparison, in the order of a fact sheet; `assets/client/compare/` adds a column for each model. */
export function CompareTable({ language }: { readonly language: string }): JSX.Element {
  const { compare: words, facts } = wordsOf(language);
  const rows = [
    { name: 'diagrams', text: words.diagrams },
    { name: 'figures', text: words.figures },
    ...properties.map((property) => ({ name: property, text: facts.properties[property] })),
  ];
  return (
    <div class="comparison" data-comparison hidden>
      <label class="compare-only">
        <input type="checkbox" data-compare-only /> {words.onlyDiffering}
      </label>
      <table
        class="compare-table"
        aria-label={words.table}
        data-missing={words.missing}
        data-same={words.same}
        data-differs={words.differs}
      >
        <thead>
          <tr>
            <th scope="col">
              <span class="visually-hidden">{words.property}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, text }, place) => (
            <tr key={name} data-row={name} data-place={place}>
              <th scope="row">
                <span>{text}</span>
              </th>
            </tr>
          ))}
        </tbody>
      </table>
      <CertaintyKey certainties={certainties} language={language} />
    </div>
  );
}
