import { rememberText } from '../../collections/remember-text.ts';
import { withoutNumbering } from '../../identity/thing-name.ts';
import type { FactProperty } from '../facts/fact-properties.ts';
import type { Fact, Resource, SectionKind } from '../lecture.ts';
import { hasNameOf } from '../links/own-weights.ts';
import { contradicts } from './against-group.ts';
import { isInstruction } from './nameless-heading.ts';
import type { Subject } from './stated.ts';

/** `Evaluation & Benchmarks`: what models are measured by, and how. */
const judging = /^evaluations?\s*(?:and|&)\s*benchmarks?$|^benchmarks?\s*(?:and|&)\s*evaluations?$/iu;

/** Names of groups that say what all of their entries are: `Face Datasets`, `Tools and SDKs`. */
const groups: readonly (readonly [name: RegExp, subject: Subject])[] = [
  [endingWith('datasets?|data ?sets|corpora|資料集|數據集|数据集'), 'dataset'],
  [judging, 'benchmark'],
  [endingWith('benchmarks?|leaderboards?|基準測試|基準|评测|評測|基准'), 'benchmark'],
  [
    endingWith(
      'tools?|toolkits?|toolbox(?:es)?|frameworks?|sdks?|simulators?|software|libraries|packages|platforms|engines|ides?|工具|工具箱|框架|模擬器|模拟器|軟體|软件|平台|函式庫',
    ),
    'tool',
  ],
  [/\b(?:simulation|simulated|virtual|ai|robot\w*|rl|learning|gym|physics)\s+environments?$/iu, 'tool'],
  [
    endingWith(
      'hardwares?|chips?|boards?|devices|gpus?|npus?|tpus?|accelerators|microcontrollers|mcus?|sensors?|lidars|cameras|drones|robots|硬體|硬件|晶片|芯片|開發板|开发板|感測器|传感器|機器人|机器人',
    ),
    'hardware',
  ],
  [endingWith('surveys?|reviews?|survey papers|綜述|综述'), 'survey'],
  [
    /^(?:exercises?|homeworks?|assignments?|labs?|problem sets?|quiz(?:zes)?|作業|作业|練習|练习|習題|习题)(?:\s*#?[\d一二三四五六七八九十]+)?(?:\s*[:：].*)?$/iu,
    'exercise',
  ],
  [
    /^(?:(?:online|recommended|useful|more|related|other)\s+)?(?:articles?|blogs?|blog posts|tutorials?|text ?books?|books?|courses?|videos?|talks?|news|further reading|readings?|references?|文章|部落格|教學|教程|課程|课程|書籍|书籍|參考資料|参考资料|延伸閱讀|延伸阅读)$/iu,
    'article',
  ],
];

/** Names of groups of models. They may contain more, "Types of models", so that alone does not make an entry a model. */
const modelGroup = endingWith(
  '(?:models|vlms|llms|mllms|lmms|vlas|模型)|architectures(?: (?:discussed|covered|implemented))?',
);

/** "Models", "Open VLA Models": nothing else is said. */
const onlyModels =
  /^(?:(?:the|our|pre-?trained|open|open-source|notable|popular|key|main|recent|famous|supported|vla|vlm|llm|mllm)\s+)*(?:models|vlms|llms|mllms|lmms|vlas)$|^(?:預訓練|预训练|常用|經典|经典|主流)?模型$/iu;

/** "Evaluation", "Evaluation Metrics": what is in it judges models, or is one. */
const evaluation =
  /^(?:\S+\s+){0,3}(?:evaluations?|metrics|evaluation (?:methods|protocols|suites))$|^\p{sc=Han}{0,4}(?:評估|评估|评价|評價|指标|指標)$/iu;

/** True for the name of a group about how models are judged. */
export function isAboutEvaluation(name: string): boolean {
  return evaluation.test(withoutNumbering(name));
}

/** The word itself, or a few words before it that describe it; "Applications and Datasets" is about more. */
function endingWith(words: string): RegExp {
  const one = `(?:${words})`;
  return new RegExp(
    `^(?:(?!.*\\b(?:of|on|for|in|with|how|using|from|your|d[aeo]s?|del|des|der|von|für|para|pour)\\b)(?:[^\\s&]+\\s+){0,4}|\\p{sc=Han}{0,6})${one}(?:\\s*(?:and|&|/|,|、|與|和|与)\\s*(?:[^\\s&]+\\s+)?${one})*\\s*(?:[(（][^()（）]*[)）])?$`,
    'iu',
  );
}

/** Names of entries that say what they are. */
const names: readonly (readonly [name: RegExp, subject: Subject])[] = [
  [/bench(?:mark)?s?\b/iu, 'benchmark'],
  [/\bdatasets?$|資料集$|數據集$|数据集$/iu, 'dataset'],
  [/\bsurvey\b|綜述$|综述$/iu, 'survey'],
];

/** Titles of papers about many systems; a group that opens with one is about these, and is not a system itself. */
const surveyTitle = /\b(?:survey|review|recent advances|comprehensive overview)\b|綜述|综述/iu;

/** What only a model has. */
const partsOfModels: ReadonlySet<FactProperty> = new Set([
  'vision-encoder',
  'connector',
  'language-model',
  'parameters',
]);

/** "Frameworks and Useful Links": what else is in the group is of no kind. */
const andMore =
  /\s(?:and|&)\s(?:(?:other|useful|related|more|further)\s+)?(?:links?|resources|references)$/iu;

/** The subject that the name of a group gives its entries, if it is certain. */
export const subjectOfGroup: (name: string) => Subject | undefined = /* @__PURE__ */ rememberText((name) => {
  const text = withoutNumbering(name).replace(andMore, '');
  const said = groups.find(([form]) => form.test(text))?.[1];
  return /\s(?:and|&)\s/i.test(text) && !isOneKind(text) && !judging.test(text) ? undefined : said;
});

/** `Agent Frameworks for Production`, `Tools used in the Labs`: what comes behind says more about them. */
const purpose = /\s(?:for|in|of|on|to|from|with|by|that|used|using)\s.*$/iu;

/** `List of Datasets` */
const gathering = /^(?:an?\s+|the\s+)?(?:list|collection|overview|selection) of\s+/iu;

/** Groups of software that say no such word; but they may teach how it works, too. */
const software =
  /(?:^|\s)(?:vector (?:databases|dbs|stores)|(?:inference|serving) (?:backends|servers|runtimes|engines))$|^\p{sc=Han}{0,4}(?:向量(?:數據庫|数据库|資料庫)|推理引擎|推論引擎)$/iu;

/** `Datasets & Benchmarks`: data to measure by are both. */
const dataAndBenchmarks =
  /^(?:[^\s&]+\s){0,2}(?:datasets?\s*(?:and|&|\/|,)\s*benchmarks?|benchmarks?\s*(?:and|&|\/|,)\s*datasets?)$/iu;

/** `Counting & Parsing Tools`: one kind, which two words describe. */
const describedTwice =
  /^[^\s]*(?:ing|ion|ence|ment|ance|ysis)(?:\s+[^\s&]+)?\s+(?:and|&)\s+(?=\S+\s)|^(?:[^\s&]+\s+){0,2}[^\s&]*(?:ing|ion|ence|ment|ance|ysis)\s+(?:and|&)\s+(?=\S+\s)/iu;

/** True for a group of data sets and of benchmarks, which does not say which of them is which. */
export function gathersBoth(name: string): boolean {
  return dataAndBenchmarks.test(gatheredIn(name));
}

/** The words of a heading that say what is below it. */
function gatheredIn(name: string): string {
  return withoutNumbering(name)
    .replace(/^.*的(?=\S)/u, '')
    .replace(gathering, '')
    .replace(purpose, '')
    .replace(describedTwice, '');
}

/**
 * The kind that a heading gives what is below it where nothing else says it: not enough to list an entry by, as is
 * `subjectOfGroup`.
 *
 * @example hintOfGroup('Leading Agent Frameworks for Production') // 'tool'
 */
export function hintOfGroup(name: string): Subject | undefined {
  const words = gatheredIn(name);
  if (gathersModels(words)) return 'model';
  if (software.test(words)) return 'tool';
  if (dataAndBenchmarks.test(words)) return 'dataset';
  const said = subjectOfGroup(words);
  return said === 'article' || said === 'exercise' || said === 'survey' ? undefined : said;
}

/** Kinds that the title of a lecture gives its entries, `AI Hardware`; "Vision-Language Models" is about more than models. */
const kindsOfLectures: ReadonlySet<Subject | undefined> = new Set<Subject>([
  'dataset',
  'benchmark',
  'hardware',
]);

/** The subject that the title of a lecture gives its entries, if it is certain. */
export function kindOfLecture(title: string): Subject | undefined {
  const subject = subjectOfGroup(title);
  return kindsOfLectures.has(subject) ? subject : undefined;
}

/** True for a group of models, judging by its name. */
export function gathersModels(name: string): boolean {
  const words = withoutNumbering(name);
  return modelGroup.test(words) && !isInstruction(words) && !/\s(?:and|&)\s/i.test(name);
}

/** True for a group whose name only says that its entries are models. */
export function isOnlyModels(name: string): boolean {
  return onlyModels.test(withoutNumbering(name));
}

/** True where one of these facts is of a model alone. */
export function areOfModel(facts: readonly Fact[]): boolean {
  return facts.some(isPartOfModel);
}

/** `Tools and SDKs`: both sides of the "and" are of one kind. */
function isOneKind(name: string): boolean {
  const kinds = name.split(/\s+(?:and|&)\s+/i).map((part) => groups.find(([form]) => form.test(part))?.[1]);
  return kinds[0] !== undefined && kinds.every((kind) => kind === kinds[0]);
}

/** What is directly under a heading and shows what the heading is about. */
type SubjectContent = {
  readonly resources: readonly Resource[];
  readonly facts?: readonly Fact[];
  /** Its prose, as markup. */
  readonly text?: () => string;
};

/**
 * What an entry is about, if its kind, its name or its links leave no doubt; otherwise undefined.
 *
 * @param inherited what the group above says about all its entries
 * @example findSubject({ kind: 'entry', name: 'OmniDocBench' }, content, undefined) // 'benchmark'
 */
export function findSubject(
  { kind, name }: { readonly kind: SectionKind; readonly name: string },
  { resources, facts = [], text = () => '' }: SubjectContent,
  inherited: Subject | undefined,
): Subject | undefined {
  if (kind === 'family') return 'family';
  if (kind === 'part') return undefined;
  const isModel = resources.some((resource) => isModelOf(resource, name)) || areOfModel(facts);
  if (inherited && !contradicts(inherited, { name, resources, text, isModel })) return inherited;
  const isMixed = kind === 'group' && /\s(?:and|&)\s/i.test(name);
  const named = isMixed ? undefined : names.find(([form]) => form.test(name))?.[1];
  if (named) return named;
  const [first] = resources;
  if (kind === 'group' && areSurveys(resources)) return 'survey';
  if (kind === 'architecture' || areOfModel(facts)) return 'model';
  if (first?.label === undefined && first?.role === 'dataset' && !isCompetition(first)) return 'dataset';
  return isModel ? 'model' : undefined;
}

function isPartOfModel({ property }: Fact): boolean {
  return partsOfModels.has(property);
}

function areSurveys(resources: readonly Resource[]): boolean {
  const papers = resources.filter(({ role }) => role === 'paper');
  return papers.length > 0 && papers.every(({ title }) => surveyTitle.test(title));
}

function isCompetition({ identity }: Resource): boolean {
  return identity.type === 'kaggle' && identity.holds === 'competition';
}

/** Under a label for weights. A guide links weights of others: those in a repository must have the name of their entry. */
function isModelOf({ role, label, identity }: Resource, name: string): boolean {
  if (role !== 'model' || label === undefined) return false;
  return identity.type !== 'huggingface' || hasNameOf(identity.name, name);
}
