import type { JSX } from 'preact';
import type { Certainty } from '../lecture/certainty.ts';
import type { Fact } from '../lecture/lecture.ts';
import { CertaintyLegend } from './certainty-legend.tsx';
import { FactValue } from './fact-value.tsx';

type FactSheetProps = { readonly facts: readonly Fact[]; readonly language: string };

/** Facts that stand together, in the author's order, with what their marks mean. */
export function FactSheet({ facts, language }: FactSheetProps): JSX.Element {
  return (
    <div class="fact-sheet">
      <dl>
        {facts.map((fact) => (
          <div key={fact.line} class="fact">
            <dt>{fact.label}</dt>
            <dd>
              <FactValue fact={fact} language={language} />
            </dd>
          </div>
        ))}
      </dl>
      <CertaintyLegend certainties={listCertainties(facts)} language={language} />
    </div>
  );
}

/** The marks that stand in some facts, each once. */
export function listCertainties(facts: readonly Fact[]): Certainty[] {
  return [...new Set(facts.flatMap(({ pieces }) => pieces.flatMap(({ certainties }) => certainties)))];
}
