import type { Catalogue, Paper } from '../../catalogue/catalogue.ts';
import { rememberOf } from '../../source/remember.ts';
import { buildChoiceCard, type MakeCard } from '../deck.ts';
import { givesAway, namesOf } from '../names-in-text.ts';

const papersByKey: (catalogue: Catalogue) => ReadonlyMap<string, Paper> = /* @__PURE__ */ rememberOf(
  ({ papers }: Catalogue) => new Map(papers.map((paper) => [paper.key, paper])),
);

/** Makes "For which of these does the lecture cite the paper “Visual Instruction Tuning”?", where the title does not say so itself. */
export const whichPaper: MakeCard = (model, { catalogue, words, near }) => {
  const paper = papersByKey(catalogue).get(model.papers[0] ?? '');
  const [place] = model.places;
  if (!paper || !place || paper.isUntitled || paper.models[0] !== model) return undefined;
  if (namesOf(model).some((name) => givesAway(name, paper.title))) return undefined;
  const wrong = near(model).filter(
    (other) =>
      !paper.models.includes(other) &&
      other.papers.length > 0 &&
      !namesOf(other).some((name) => givesAway(name, paper.title)),
  );
  return buildChoiceCard({
    kind: 'paper',
    name: `paper-${model.slug}`,
    place,
    asks: words.asks.paper(paper.title),
    right: { text: model.name },
    wrong: wrong.map((other) => ({ text: other.name, why: describePaper(other.papers[0], catalogue) })),
  });
};

function describePaper(key: string | undefined, catalogue: Catalogue): string {
  const paper = papersByKey(catalogue).get(key ?? '');
  return paper && !paper.isUntitled ? paper.title : '';
}
