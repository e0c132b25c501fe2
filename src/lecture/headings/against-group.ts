import { modelKey } from '../../identity/name.ts';
import type { Resource } from '../lecture.ts';
import type { Subject } from './stated.ts';

/** Words of data, in a title, a text or an address. */
const data =
  /data|corpus|corpora|collection|annotat|\b[\d,.]+\s?[km]?\+? (?:images|videos|pictures|clips|samples|hours|pairs|identities|sentences)\b|資料|數據|数据|語料|语料|影像集|圖像集/iu;

/** What papers on benchmarks say that they do. */
const evaluation =
  /evaluat|benchmark|bench\b|measur|assess|judg|quantif|test(?:ing|s)?\b|challeng|leaderboard|exam|arena|compet|task|question|problem|data|corpus|[?？]|評|评|測|测/iu;

/** What papers on models say that was done. */
const method =
  /reinforcement learning|\brl\b|rewards?|post-?training|pre-?train|fine-?tuning|distillation|orchestrat|architecture|scaling|強化學習|强化学习/iu;

/** What papers on models say that these are. */
const model = /\bmodels?\b|\bpre-?train|\brepresentations?\b|模型/iu;

/** What papers on tools say that these do with models. */
const toolOf =
  /librar|tool|framework|platform|engine|system|software|package|simulat|environment|\bapi\b|(?<!pre-?)\btrain(?:ing)?\b|serving|inference|deploy|parallel|memory|distributed|efficien|accelerat|compil|工具|框架|平台/iu;

/** What an entry has that can contradict its group. */
type Content = {
  readonly name: string;
  readonly resources: readonly Resource[];
  readonly text: () => string;
  /** It has weights of its own, or parts that only a model has. */
  readonly isModel: boolean;
};

/**
 * True if an entry cannot be what its group says about all: weights of its own among benchmarks or tools; among data sets
 * a paper and code of its own that never speak of data; among benchmarks a paper that says how something was trained;
 * among tools a paper on a model.
 */
export function contradicts(said: Subject, { name, resources, text, isModel }: Content): boolean {
  if (said === 'dataset') {
    const isAboutData = data.test(name) || resources.some(isOfData) || data.test(text());
    return !isAboutData && (isModel || hasOwnCode(name, resources));
  }
  if (said === 'benchmark') {
    const titles = resources.filter(({ role }) => role === 'paper').map(({ title }) => title);
    return isModel || titles.some((title) => method.test(title) && !evaluation.test(title));
  }
  if (said === 'tool') {
    const papers = resources.filter(({ role }) => role === 'paper').map(({ title }) => title);
    return (
      !toolOf.test(name) && (isModel || papers.some((title) => model.test(title) && !toolOf.test(title)))
    );
  }
  return said === 'hardware' && isModel;
}

function isOfData({ role, title, label, address }: Resource): boolean {
  return role === 'dataset' || data.test(`${title} ${label ?? ''} ${address}`);
}

/** A paper, and a repository that has the name of the entry. */
function hasOwnCode(name: string, resources: readonly Resource[]): boolean {
  const key = modelKey(name);
  return (
    resources.some(({ role }) => role === 'paper') &&
    resources.some(
      ({ identity }) => identity.type === 'github' && modelKey(identity.name ?? '').includes(key),
    )
  );
}
