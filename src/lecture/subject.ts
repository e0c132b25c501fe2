import { modelKey } from '../identity/name.ts';
import type { FactProperty } from './fact-labels.ts';
import type { Fact, Resource, SectionKind } from './lecture.ts';

/** What an entry is about. */
export type Subject = 'model' | 'dataset' | 'benchmark' | 'tool' | 'survey' | 'family';

/** Every subject that an author can name, `### LLaVA {.model}`. */
export const subjects: readonly Subject[] = ['model', 'dataset', 'benchmark', 'tool', 'survey', 'family'];

/** Names of groups that say what all of their entries are. */
const groups: readonly (readonly [name: RegExp, subject: Subject])[] = [
  [/^(?:datasets?|資料集|數據集|数据集)$/iu, 'dataset'],
  [/^(?:benchmarks?|基準測試|评测)$/iu, 'benchmark'],
  [/^(?:tools?|toolkits?|frameworks?|工具)$/iu, 'tool'],
  [/^(?:surveys?|reviews?|綜述|综述)$/iu, 'survey'],
];

/** Names of entries that say what they are. */
const names: readonly (readonly [name: RegExp, subject: Subject])[] = [
  [/bench(?:mark)?s?\b/iu, 'benchmark'],
  [/\bdatasets?$|資料集$|數據集$|数据集$/iu, 'dataset'],
  [/\bsurvey\b|綜述$|综述$/iu, 'survey'],
];

/** Titles of papers that tell of many systems; a group that opens with one is about these, and is none itself. */
const surveyTitle = /\b(?:survey|review|recent advances|comprehensive overview)\b|綜述|综述/iu;

/** What only a model has. */
const partsOfModels: ReadonlySet<FactProperty> = new Set([
  'vision-encoder',
  'connector',
  'language-model',
  'parameters',
]);

/** The subject that the name of a group gives its entries, where it is certain. */
export function subjectOfGroup(name: string): Subject | undefined {
  return groups.find(([form]) => form.test(name.trim()))?.[1];
}

/**
 * What an entry is about, where its kind, its name or its links leave no doubt; undefined where they do.
 *
 * @param inherited what the group above says of all its entries
 * @example findSubject({ kind: 'entry', name: 'OmniDocBench' }, content, undefined) // 'benchmark'
 */
export function findSubject(
  { kind, name }: { readonly kind: SectionKind; readonly name: string },
  { resources, facts = [] }: { readonly resources: readonly Resource[]; readonly facts?: readonly Fact[] },
  inherited: Subject | undefined,
): Subject | undefined {
  if (kind === 'family') return 'family';
  if (kind === 'part') return undefined;
  if (inherited) return inherited;
  const named = names.find(([form]) => form.test(name))?.[1];
  if (named) return named;
  const [first] = resources;
  if (kind === 'group' && areSurveys(resources)) return 'survey';
  if (kind === 'architecture' || facts.some(({ property }) => partsOfModels.has(property))) return 'model';
  if (first?.label === undefined && first?.role === 'dataset' && !isCompetition(first)) return 'dataset';
  return resources.some((resource) => isModelOf(resource, name)) ? 'model' : undefined;
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
  return identity.type !== 'huggingface' || modelKey(identity.name).includes(modelKey(name));
}
