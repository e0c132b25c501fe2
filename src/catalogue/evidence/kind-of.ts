import { modelKey } from '../../identity/name.ts';
import type { ThingName } from '../../identity/thing-name.ts';
import type { Subject } from '../../lecture/headings/stated.ts';
import type { Resource } from '../../lecture/lecture.ts';
import { mentionsName, repositoryName } from './bears-name.ts';
import { isSurveyTitle, isWork } from './own-work.ts';

/** What a title says that its work is: `HeronSet: A Large-Scale Dataset of Herons`. */
const titles: readonly (readonly [form: RegExp, subject: Subject])[] = [
  [
    /\b(?:benchmark(?:s|ing)?|challenges? for|evaluation suite|leaderboard)\b|基準|基准|評測|评测/iu,
    'benchmark',
  ],
  [
    /\b(?:datasets?|data ?set|corpus|corpora)\b(?! (?:distillation|pruning|condensation|generation))|資料集|數據集|数据集/iu,
    'dataset',
  ],
  [
    /\b(?:toolkit|toolbox|librar(?:y|ies)|simulator|simulation platform|open-source platform|software|sdk)\b|工具/iu,
    'tool',
  ],
];

/** Words that say what a thing is at the end of its name or after it: `Heron SDK`. */
const names: readonly (readonly [form: RegExp, subject: Subject])[] = [
  [/\p{L}(?:Arena|-?Bench)$/u, 'benchmark'],
  [
    /\b(?:sdk|tool|toolkit|toolbox|framework|library|gym|simulator|studio|webui|gui|ide|cli|api|platform|engine|app)$|\p{L}(?:Gym|Env)$|工具$|框架$|平台$|模擬器$/iu,
    'tool',
  ],
  [
    /\b(?:boards?|chips?|gpu|tpu|lpu|npu|soc|mcu|microcontroller|sensor|lidar|camera|drone|dev(?:elopment)? kit|robot arm|raspberry pi(?: \S+)?)$|開發板$|晶片$|芯片$|感測器$|模組$/iu,
    'hardware',
  ],
];

/** Words in the name of data that was made to train the thing of that name, as in `Heron-Instruct-150K` and `Heron-RL-data`. */
const trainsSomething = /instruct|sft|pretrain|finetun|preference|dpo|rlhf|^rldata/u;

/** Endings of models whose names are no words that were made up: `Spirit LM`. */
const modelName = /(?:BERT|former|CLIP|GAN|VAE|U-?Net|ResNet|(?<![A-Z])LM|YOLO)(?:[-\s]?[vX]?\d[\w.-]*)?$/u;

/**
 * What a thing is, by its name, the titles of its papers, its links, and its text, if nobody states it; undefined if they
 * leave it open.
 *
 * @param said what its text calls it
 * @param place whether it is in a group about evaluation, or an item of a list: there a paper alone is no sign of a model
 * @example findKind({ name: 'HeronSet' }, [datasetOnKaggle]) // 'dataset'
 */
export function findKind(
  thing: ThingName,
  resources: readonly Resource[],
  said?: Subject,
  {
    isEvaluation = false,
    isItem = false,
  }: { readonly isEvaluation?: boolean; readonly isItem?: boolean } = {},
): Subject | undefined {
  const named = [thing.name, thing.subtitle ?? ''].map(
    (text) => names.find(([form]) => form.test(text))?.[1],
  );
  const works = resources.filter(isWork);
  const papers = works.filter(({ role }) => role === 'paper');
  if (papers.length > 0 && papers.every(({ title }) => isSurveyTitle(title))) return 'survey';
  return (
    named.find(Boolean) ??
    kindByTitle(thing, papers) ??
    (isItem ? (modelByTitle(papers) ?? said) : undefined) ??
    kindByLinks(thing, works, said ?? (isEvaluation ? kindOfEvaluation(papers) : undefined), {
      isEvaluation,
      isItem,
    })
  );
}

/** Only a title that contains the name says what it is: others use its data. */
function kindByTitle(thing: ThingName, papers: readonly Resource[]): Subject | undefined {
  const titled = [
    thing.subtitle ?? '',
    ...papers.filter((paper) => mentionsName(paper, thing)).map(({ title }) => title),
  ];
  return titled.map((title) => titles.find(([form]) => form.test(title))?.[1]).find(Boolean);
}

/** `Heron: A Small Network`: its title says so at its end. */
function modelByTitle(papers: readonly Resource[]): Subject | undefined {
  const isModel = papers.some(({ title }) =>
    /^[^:]{2,40}:\s(?:an?|the)\s.{1,150}\b(?:model|network|transformer|auto-?encoder|policy|vlm|llm|mllm|agent)$/iu.test(
      title,
    ),
  );
  return isModel ? 'model' : undefined;
}

/** `Evaluating Herons in Ponds` is a benchmark, in a group about evaluation. */
function kindOfEvaluation(papers: readonly Resource[]): Subject | undefined {
  const isBenchmark = papers.some(({ title }) =>
    /^(?:\S+: )?(?:evaluating|benchmarking|assessing|measuring)\b/iu.test(title),
  );
  return isBenchmark ? 'benchmark' : undefined;
}

function kindByLinks(
  { name }: ThingName,
  works: readonly Resource[],
  said: Subject | undefined,
  { isEvaluation, isItem }: { readonly isEvaluation: boolean; readonly isItem: boolean },
): Subject | undefined {
  const key = modelKey(name);
  const keyOf = (work: Resource) => modelKey(repositoryName(work) ?? '');
  const isOwn = (work: Resource) => keyOf(work).includes(key);
  const roles = new Set(works.map(({ role }) => role));
  if (works.some((work) => work.role === 'model' && isOwn(work))) return 'model';
  const isItself = (work: Resource) => isOwn(work) && !trainsSomething.test(keyOf(work).replace(key, ''));
  const isMore = isItem && roles.has('paper') && works.some((work) => work.role === 'code' && isOwn(work));
  if (!isMore && works.some((work) => work.role === 'dataset' && isItself(work))) return 'dataset';
  if (said) return said;
  if (roles.has('paper') && !isEvaluation && !isItem) return 'model';
  if (roles.has('dataset') && !roles.has('model') && !roles.has('code')) return 'dataset';
  return modelName.test(name) ? 'model' : undefined;
}
