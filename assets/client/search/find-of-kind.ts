import type { Candidate } from './candidates.ts';
import { eitherScript } from './either-script.ts';
import { parseQuery } from './query.ts';
import type { NameHit } from './rank-by.ts';
import { rankNames } from './rank-names.ts';
import { formsRank, sameWordsRank, thingRank } from './ranks-of-rest.ts';

/** What something is, or how good it should be, beside its name: `CLIP models`, `dataset COCO`, `best VQAv2 score`. */
const kindWords = eitherScript(
  /^(?:best|top|highest|state[- ]of[- ]the[- ]art)\s+(?:(?:scores?|results?|accuracy|performance)\s+(?:on|in|for|at|of)\s+)?|^topics?\s*[:：]?\s+|^(?:(?:vision )?encoder|connector|llm|language model|model|paper|author)\s*[:：]\s*|^(?:data ?sets?|benchmarks?|資料集|數據集|基準)\s*|\s+(?:for|in|of) (?:vlms?|mllms?|models?)$|\s*\b(?:models?|systems?|data ?sets?|benchmarks?|corpus|papers?|formulas?|equations?|definitions?|explanations?|metrics?|scores?|methods?|tasks?|loss(?:es)?|connectors?|projectors?|encoders?|layers?|modules?|techniques?|algorithms?|objectives?|prompting|(?:pre-?)?training|learning|(?:architecture\s+)?(?:figures?|diagrams?|pictures?|drawings?|illustrations?))$|\s*(?:資料集|數據集|基準|模型|方法|技術|演算法|算法|訓練|機制|原理|概念|架構|的?(?:公式|論文|定義|解釋))$/giu,
);

/** Letters that stand for words: CoT of visual chain of thought. */
const shortForm = /^(?=.*\p{Lu}.*\p{Lu})\p{L}{3,6}$/u;

/** Words for what something is that a name may have beside it: `mlp connector models`. */
const mostKinds = 2;

/** A text without a word that says what something is. */
export function withoutKind(text: string): string {
  return text.replace(kindWords, '');
}

/** Finds the name in a text that also says what it is; none where the rest of the text is no name. */
export function findOfKind(candidates: readonly Candidate[], text: string): readonly NameHit[] {
  let left = text;
  for (let kind = 0; kind < mostKinds; kind += 1) {
    const kindless = withoutKind(left);
    if (kindless === left) break;
    left = kindless;
    const hits = rankNames(candidates, parseQuery(kindless));
    const least = shortForm.test(kindless) ? formsRank : thingRank;
    if (hits[0] && (hits[0].rank <= least || hits[0].rank === sameWordsRank)) return hits;
  }
  return [];
}
