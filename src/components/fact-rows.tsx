import type { JSX } from 'preact';
import type { FactRow } from '../pages/fact-rows.ts';
import { otherLanguage } from '../words/other-language.ts';
import { wordsOf } from '../words/words-of.ts';
import { CertaintyLegend } from './certainty-legend.tsx';
import { listCertainties } from './fact-sheet.tsx';
import { FactValue } from './fact-value.tsx';

type FactRowsProps = { readonly rows: readonly FactRow[]; readonly language: string };

/** What all lectures say of one model, property by property. */
export function FactRows({ rows, language }: FactRowsProps): JSX.Element {
  const names = wordsOf(language).facts.properties;
  const facts = rows.flatMap(({ values }) => values.map(({ fact }) => fact));
  return (
    <div class="fact-sheet">
      <dl>
        {rows.map(({ property, values }) => (
          <div key={property} class="fact" data-property={property}>
            <dt>{names[property]}</dt>
            {values.map((value, index) => (
              <FactRowValue key={index} {...value} language={language} />
            ))}
          </div>
        ))}
      </dl>
      <CertaintyLegend certainties={listCertainties(facts)} language={language} />
    </div>
  );
}

type FactRowValueProps = FactRow['values'][number] & { readonly language: string };

function FactRowValue({ fact, place, language }: FactRowValueProps): JSX.Element {
  return (
    <dd>
      <FactValue fact={fact} language={language} />
      {place && (
        <a class="fact-place" href={place.href} lang={otherLanguage(place.language, language)}>
          {place.lecture}
        </a>
      )}
    </dd>
  );
}
