import type { JSX } from 'preact';
import { isUntold } from '../../lecture/facts/is-untold.ts';
import { factId } from '../../pages/models/fact-id.ts';
import type { FactRow } from '../../pages/models/fact-rows.ts';
import { otherLanguage } from '../../words/other-language.ts';
import { wordsOf } from '../../words/words-of.ts';
import { CertaintyLegend } from './certainty-legend.tsx';
import { FactValue } from './fact-value.tsx';
import { UntoldFacts } from './untold-facts.tsx';

type FactRowsProps = { readonly rows: readonly FactRow[]; readonly language: string };

/** What all lectures say about one model, property by property. */
export function FactRows({ rows, language }: FactRowsProps): JSX.Element {
  const names = wordsOf(language).facts.properties;
  const isStated = ({ values }: FactRow) => values.some(({ fact }) => !isUntold(fact));
  const stated = rows.filter(isStated);
  const facts = stated.flatMap(({ values }) => values.map(({ fact }) => fact));
  const untold = rows.filter((row) => !isStated(row)).map(({ property }) => names[property]);
  return (
    <div class="fact-sheet">
      {stated.length > 0 && (
        <dl>
          {stated.map(({ property, values }) => (
            <div key={property} id={factId(property)} class="fact" data-property={property}>
              <dt>{names[property]}</dt>
              {values.map((value, index) => (
                <FactRowValue key={index} {...value} language={language} />
              ))}
            </div>
          ))}
        </dl>
      )}
      <UntoldFacts names={untold} language={language} />
      <CertaintyLegend facts={facts} language={language} />
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
