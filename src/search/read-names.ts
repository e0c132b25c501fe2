import { parseArxivId } from '../identity/arxiv.ts';
import { headingId } from '../identity/heading-id.ts';
import { aliasesOfModel, aliasesOfPaper } from './aliases.ts';
import type { Names, PackedName } from './names.ts';

/** A model, a paper or a lecture with all that search knows of it by name. */
export type NameEntry = {
  readonly kind: 'model' | 'paper' | 'lecture';
  /** A model's name, a paper's or a lecture's title. */
  readonly name: string;
  /** The lecture, or the section that teaches it first, without base path, encoded: `/lectures/vlm/#llava` */
  readonly href: string;
  /** Of a model: the heading it stands under. Of a paper: the entry it belongs to. */
  readonly under?: string;
  readonly year?: number;
  readonly arxiv?: string;
  /** What else people type for it. */
  readonly aliases: readonly string[];
  /** Titles of the lectures that teach it; none for a lecture itself. */
  readonly lectures: readonly string[];
};

/**
 * Works out what the list of names leaves out. The build and the browser both read it with this.
 *
 * @example readNames(names)[0] // { kind: 'model', name: 'CLIP', href: '/lectures/vlm/#clip', … }
 */
export function readNames(names: Names): NameEntry[] {
  return [
    ...names.models.map((packed) => readName('model', packed, names)),
    ...names.papers.map((packed) => readName('paper', packed, names)),
    ...names.lectures.map(readLecture),
  ];
}

function readLecture({ title, page }: Names['lectures'][number]): NameEntry {
  return { kind: 'lecture', name: title, href: page, aliases: aliasesOfModel(title), lectures: [] };
}

function readName(kind: 'model' | 'paper', packed: PackedName, { lectures, headings }: Names): NameEntry {
  const { n: name, l, i, u, a, y, o = [], r = [] } = packed;
  const taught = l.flatMap((index) => lectures[index] ?? []);
  const under = u === undefined ? undefined : headings[u];
  const year = y ?? (a ? parseArxivId(a)?.year : undefined);
  const derived = kind === 'model' ? aliasesOfModel(name) : aliasesOfPaper(name);
  const heading = kind === 'model' ? name : (under ?? '');
  return {
    kind,
    name,
    href: `${taught[0]?.page ?? '/'}#${encodeURI(i ?? headingId(heading))}`,
    ...(under ? { under } : {}),
    ...(year ? { year } : {}),
    ...(a ? { arxiv: a } : {}),
    aliases: [...derived, ...o, ...r],
    lectures: taught.map(({ title }) => title),
  };
}
