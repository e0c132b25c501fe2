import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { isUntold } from '../../lecture/facts/is-untold.ts';
import type { Fact } from '../../lecture/lecture.ts';
import { CertaintyLegend } from './certainty-legend.tsx';
import { FactValue } from './fact-value.tsx';
import { UnmarkedPlaceContext } from './unmarked-place.ts';
import { UntoldFacts } from './untold-facts.tsx';

type FactSheetProps = { readonly facts: readonly Fact[]; readonly language: string };

/** Facts that belong together, in the author's order, with what their marks mean, and what is not known. */
export function FactSheet({ facts, language }: FactSheetProps): JSX.Element {
  const stated = facts.filter((fact) => !isUntold(fact));
  const place = useContext(UnmarkedPlaceContext);
  return (
    <div class="fact-sheet">
      {stated.length > 0 && (
        <dl>
          {stated.map((fact) => (
            <div key={fact.line} class="fact">
              <dt>{fact.label}</dt>
              <dd>
                <FactValue fact={fact} language={language} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <UntoldFacts names={facts.filter(isUntold).map(({ label }) => label)} language={language} />
      <CertaintyLegend
        facts={stated}
        language={language}
        page={place && { isAllMarked: place.isAllMarked, isUnmarkedSaid: place.facts !== facts }}
      />
    </div>
  );
}
