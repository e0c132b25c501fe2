import { slugOf } from '../../../src/catalogue/slug.ts';
import type { ViewWords } from '../../../src/words/search/views/en.ts';
import type { FoundList } from './find-list.ts';
import type { Group } from './results.ts';
import { words as searchWords } from './search-words.ts';
import { viewWordsOf } from './view-words.ts';

/** What a page of the site shows, and its address without base path. */
type ViewLink = { readonly title: string; readonly href: string };

export type LinkOptions = {
  readonly base: string;
  readonly hasMatrix: boolean;
  readonly hasLineage: boolean;
  /** Of the page. */
  readonly language: string;
};

/** The page of the site that shows a list in the state that is asked for, as an answer; none if no page can. */
export function linkList(list: FoundList, options: LinkOptions): Group[] {
  const link = toLink(list, options);
  if (!link) return [];
  const hit = {
    kind: 'page',
    title: [{ text: link.title, isMarked: false }],
    href: `${options.base}${link.href}`,
    facts: [],
    places: [],
  } as const;
  return [{ name: 'pages', hits: [hit], total: 1 }];
}

function toLink(list: FoundList, { hasMatrix, hasLineage, language }: LinkOptions): ViewLink | undefined {
  const words = viewWordsOf(language);
  const { conditions, order, frozen, relation, isRestDenied, rest } = list.asked;
  const isSaid = rest === '' || list.family !== undefined || list.part !== undefined;
  const onTimeline = order === 'oldest' || order === 'time' || isSpan(list);
  if (order === 'descent') return hasLineage ? { title: words.lineage, href: 'models/lineage/' } : undefined;
  if (relation === 'before' || relation === 'after') return toTimeline(list, words);
  // No page shows what is denied, or who made what.
  if (conditions.length > 0 || isRestDenied || !isSaid) return undefined;
  if (onTimeline) return toTimeline(list, words);
  const scale = scaleOfMatrix(list);
  if (order === 'smallest' || (order === 'largest' && !scale)) return undefined;
  const needsMatrix = scale || frozen || list.part;
  if (!needsMatrix) return toModels(list, words);
  return hasMatrix ? toMatrix(list, words) : undefined;
}

/** Several years, of which lists show one at a time. */
function isSpan({ asked }: FoundList): boolean {
  const { year = [] } = asked.filters;
  return year.length > 1 || (year[0]?.includes('-') ?? false);
}

function toTimeline({ model, asked }: FoundList, words: ViewWords): ViewLink {
  const [only, ...others] = asked.filters.year ?? [];
  const isOne = asked.order === 'time' && others.length === 0;
  const year = model?.year ?? (isOne && only && /^\d+$/.test(only) ? Number(only) : undefined);
  return {
    title: words.joined(words.timeline, year ? [String(year)] : []),
    href: `timeline/${year ? `#year-${year}` : ''}`,
  };
}

/** Kinds that are the whole of a list. */
const ownLists: ReadonlySet<string> = new Set(['model', 'paper']);

/** A part of an address, and how a title says it. */
type State = readonly [name: string, value: string, said: string];

function toModels({ asked, family }: FoundList, words: ViewWords): ViewLink {
  const { year = [], has = [], kind = [] } = asked.filters;
  const isPapers = kind.includes('paper');
  const states: State[] = [
    ...(family ? [['family', slugOf(family), family] as const] : []),
    ...year.map((value) => ['year', value, value] as const),
    ...has.map((value) => [value, 'yes', words[value as 'code' | 'weights' | 'figure']] as const),
    ...kind
      .filter((value) => !ownLists.has(value))
      .map((value) => ['kind', value, searchWords.values[value as 'dataset']] as const),
    ...(asked.order === 'newest' && !isPapers ? [['sort', 'newest', words.newest] as const] : []),
  ];
  return isPapers
    ? toView('papers/', searchWords.groups.papers, states, words)
    : toView('models/', searchWords.groups.models, states, words);
}

const partFields = { 'vision-encoder': 'encoder', connector: 'connector', 'language-model': 'llm' } as const;

/** What the matrix can be ordered by, from the most on. */
function scaleOfMatrix({ asked: { order, by } }: FoundList): 'tokens' | 'pixels' | undefined {
  return order === 'largest' && by !== 'parameters' ? by : undefined;
}

function toMatrix(list: FoundList, words: ViewWords): ViewLink {
  const { asked, part } = list;
  const { order, frozen, filters } = asked;
  const field = partFields[(part?.of ?? 'connector') as keyof typeof partFields];
  const sort = order === 'newest' ? order : scaleOfMatrix(list);
  const states: State[] = [
    ...(part ? [[field, part.href.split('/').at(-2) ?? '', part.name] as const] : []),
    ...(frozen
      ? [['frozen', frozen, frozen === 'vision-encoder' ? words.frozenEncoder : words.frozenModel] as const]
      : []),
    ...(filters.year ?? []).map((value) => ['year', value, value] as const),
    ...(sort ? [['sort', sort, words[sort]] as const] : []),
  ];
  return toView('models/matrix/', words.matrix, states, words);
}

function toView(page: string, title: string, states: readonly State[], words: ViewWords): ViewLink {
  const asked = states.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return {
    title: words.joined(
      title,
      states.map(([, , said]) => said),
    ),
    href: `${page}${asked && `?${asked}`}`,
  };
}
