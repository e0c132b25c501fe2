import { isRecord, KeptStore } from '../study/kept-store.ts';

export const keptKinds = ['model', 'paper', 'section', 'figure'] as const;

export type KeptKind = (typeof keptKinds)[number];

/** Something that a reader keeps. */
export type KeptItem = {
  readonly kind: KeptKind;
  readonly title: string;
  /** When it was kept: milliseconds. */
  readonly at: number;
  /** Of the lecture that teaches it first. */
  readonly lecture: string;
  /** Number of its section in that lecture; a half for what is within it. */
  readonly index: number;
  readonly note?: string;
};

/** What a reader keeps of a course, and which sections they have read, by address without base path: `/lectures/vlm/#clip`. */
export type KeptList = {
  readonly items: Readonly<Record<string, KeptItem>>;
  readonly read: Readonly<Record<string, number>>;
};

/** The name of what is kept, in front of the path of the course. */
export const keepName = 'lectern-keep';

const nothing: KeptList = { items: {}, read: {} };

export function openKeptList(): KeptStore<KeptList> {
  return new KeptStore<KeptList>({ name: keepName, version: 1, empty: nothing, parse: parseList });
}

function parseList(data: unknown): KeptList | undefined {
  if (!isRecord(data) || !isRecord(data.items) || !isRecord(data.read)) return undefined;
  const items = Object.entries(data.items).filter(
    (entry): entry is [string, KeptItem] => isAddress(entry[0]) && isItem(entry[1]),
  );
  const read = Object.entries(data.read).filter(
    (entry): entry is [string, number] => isAddress(entry[0]) && Number.isFinite(entry[1]),
  );
  return { items: Object.fromEntries(items), read: Object.fromEntries(read) };
}

/** True for an address within the course, as an imported or shared list should hold. */
export function isAddress(address: string): boolean {
  return (
    /^\/(?:lectures|models|papers)\/[^\\]+$/.test(address) &&
    !address.includes('..') &&
    !address.includes('//')
  );
}

function isItem(value: unknown): value is KeptItem {
  return (
    isRecord(value) &&
    keptKinds.some((kind) => kind === value.kind) &&
    typeof value.title === 'string' &&
    typeof value.lecture === 'string' &&
    Number.isFinite(value.at) &&
    Number.isFinite(value.index) &&
    (value.note === undefined || typeof value.note === 'string')
  );
}

/** Keeps something, or removes it. */
export function toggleItem(list: KeptList, address: string, item: KeptItem): KeptList {
  return list.items[address]
    ? dropItem(list, address)
    : { ...list, items: { ...list.items, [address]: item } };
}

export function dropItem({ items, read }: KeptList, address: string): KeptList {
  const { [address]: _dropped, ...others } = items;
  return { items: others, read };
}

/** Marks a section as read, or not. */
export function toggleRead({ items, read }: KeptList, address: string, now: number): KeptList {
  const { [address]: was, ...others } = read;
  return { items, read: was === undefined ? { ...read, [address]: now } : others };
}

/**
 * Adds imported entries to those that are there; of two for the same thing the later one counts, and no note is
 * lost.
 */
export function mergeLists(own: KeptList, imported: KeptList): KeptList {
  const items = { ...own.items };
  for (const [address, item] of Object.entries(imported.items)) {
    const known = items[address];
    const note = known && known.at > item.at ? (known.note ?? item.note) : (item.note ?? known?.note);
    const { note: _note, ...newer } = known && known.at > item.at ? known : item;
    items[address] = { ...newer, ...(note && { note }) };
  }
  return { items, read: { ...imported.read, ...own.read } };
}

export type ListOrder = 'course' | 'time';

/**
 * The entries of a list in order.
 *
 * @param slugs of lectures, as they are taught
 */
export function sortItems(
  { items }: Pick<KeptList, 'items'>,
  order: ListOrder,
  slugs: readonly string[],
): (readonly [address: string, item: KeptItem])[] {
  const rank = new Map(slugs.map((slug, index) => [slug, index]));
  const lectureOf = ({ lecture }: KeptItem) => rank.get(lecture) ?? slugs.length;
  return Object.entries(items).sort(([, a], [, b]) =>
    order === 'time' ? b.at - a.at : lectureOf(a) - lectureOf(b) || a.index - b.index || a.at - b.at,
  );
}
