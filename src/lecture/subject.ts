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
  if (kind === 'architecture' || facts.some(({ property }) => partsOfModels.has(property))) return 'model';
  const [first] = resources;
  if (first?.label === undefined && first?.role === 'dataset') return 'dataset';
  return resources.some(({ role, label }) => role === 'model' && label !== undefined) ? 'model' : undefined;
}
