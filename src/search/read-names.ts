import type { PartProperty } from '../catalogue/parts/part-property.ts';
import { slugOf } from '../catalogue/slug.ts';
import { parseArxivId } from '../identity/arxiv.ts';
import { headingId } from '../identity/heading-id.ts';
import { type FactProperty, properties } from '../lecture/facts/fact-properties.ts';
import type { Subject } from '../lecture/headings/stated.ts';
import { hrefOf } from '../pages/addresses.ts';
import { lectureAddress, modelAddress, paperAddress, topicAddress } from '../pages/named-addresses.ts';
import { aliasesOfModel, aliasesOfPaper } from './aliases.ts';
import { type Belonging, belongings } from './belongings.ts';
import type { PackedMeasures } from './measures.ts';
import type { Names, PackedLecture, PackedName } from './names.ts';
import type { Details } from './things.ts';

/** A model, a paper, a lecture or a topic with everything that search knows about it by name. */
export type NameEntry = {
  readonly kind: 'model' | 'paper' | 'lecture' | 'topic' | 'part' | 'term';
  /** What an entry is if it is not a model: a benchmark, a dataset … */
  readonly subject?: Subject;
  /** A model's name, a paper's or a lecture's title. */
  readonly name: string;
  /** What its heading says after the name. */
  readonly subtitle?: string;
  /** Its page, without base path, encoded: `/models/llava/` */
  readonly href: string;
  /** Of a model: the heading that it is under. Of a paper: the entry that it belongs to. */
  readonly under?: string;
  readonly year?: number;
  readonly arxiv?: string;
  /** What else people type for it. */
  readonly aliases: readonly string[];
  readonly has: readonly Belonging[];
  /** Of a paper: who wrote it, if the course says so. */
  readonly authors?: readonly string[];
  /** Facts that its page tells. */
  readonly facts?: readonly FactProperty[];
  /** Who made it. Of a paper: where it was published. */
  readonly organisations?: readonly string[];
  /** What it can be compared by; `readMeasures` unpacks it. */
  readonly measures?: PackedMeasures;
  /** Of a term: the page that it is a heading of. Of a part: what kind of part it is. */
  readonly of?: string | PartProperty;
  /** Of a part: how many models use it. */
  readonly users?: number;
  /** The pages of these models, without base path; missing where a course has too many. */
  readonly usedBy?: readonly string[];
  /** The sections that teach it, one for each lecture; none for a lecture itself. */
  readonly places: readonly NamePlace[];
};

export type NamePlace = {
  /** Title of the lecture. */
  readonly lecture: string;
  /** Its address without base path: `/lectures/vlm/` */
  readonly page: string;
  /** The section, without base path, encoded: `/lectures/vlm/#llava` */
  readonly href: string;
};

/**
 * Works out what the list of names leaves out. The build and the browser both read it with this.
 *
 * @example readNames(names)[0] // { kind: 'model', name: 'CLIP', href: '/models/clip/', … }
 */
export function readNames({ headings, ...names }: Names): NameEntry[] {
  const lectures = names.lectures.map(readLecture);
  const known = { headings, lectures };
  return [
    ...names.models.map((packed) => readModel(packed, known)),
    ...names.papers.map((packed) => readPaper(packed, known)),
    ...lectures.slice(0, names.answers),
    ...names.topics.map(readTopic),
  ];
}

/** What names refer to by number. */
type Known = Pick<Names, 'headings'> & { readonly lectures: readonly NameEntry[] };

function readModel(packed: PackedName, names: Known): NameEntry {
  const { n: name, s: slug = slugOf(name), k: subject, t: subtitle, o = [], r = [] } = packed;
  return {
    ...readShared(packed, name, names),
    kind: 'model',
    ...(subject && { subject }),
    ...(subtitle && { subtitle }),
    ...readDetails(packed),
    href: hrefOf(modelAddress(slug), '/'),
    aliases: [...aliasesOfModel(name), ...o, ...r],
  };
}

function readPaper(packed: PackedName, names: Known): NameEntry {
  const { n: title, a: arxiv, s: slug = arxiv ?? slugOf(title), u } = packed;
  return {
    ...readShared(packed, (u === undefined ? undefined : names.headings[u]) ?? '', names),
    kind: 'paper',
    ...(arxiv && { arxiv }),
    ...readDetails(packed),
    href: hrefOf(paperAddress(slug), '/'),
    aliases: aliasesOfPaper(title),
  };
}

/** What a name may have been left without at first. */
export function readDetails({
  w,
  f = 0,
  g,
  q,
}: Details): Pick<NameEntry, 'authors' | 'facts' | 'organisations' | 'measures'> {
  return {
    ...(w && { authors: w }),
    ...(f > 0 && { facts: properties.filter((_, bit) => Math.floor(f / 2 ** bit) % 2 === 1) }),
    ...(g && { organisations: g }),
    ...(q && { measures: q }),
  };
}

function readLecture(packed: PackedLecture): NameEntry {
  const [name, slug] = typeof packed === 'string' ? [packed, slugOf(packed)] : packed;
  const href = hrefOf(lectureAddress(slug), '/');
  return { kind: 'lecture', name, href, aliases: aliasesOfModel(name), has: [], places: [] };
}

function readTopic(name: string): NameEntry {
  const href = hrefOf(topicAddress(slugOf(name)), '/');
  return { kind: 'topic', name, href, aliases: [], has: [], places: [] };
}

/** @param heading what the id of a section follows from, if none is listed */
function readShared({ n: name, l, i = [], u, a, y, h = 0 }: PackedName, heading: string, names: Known) {
  const under = u === undefined ? undefined : names.headings[u];
  const year = y ?? (a ? parseArxivId(a)?.year : undefined);
  const places = l.flatMap((index, place): NamePlace[] => {
    const lecture = names.lectures[index];
    if (!lecture) return [];
    const id = encodeURI(i[place] || headingId(heading));
    return [{ lecture: lecture.name, page: lecture.href, href: `${lecture.href}#${id}` }];
  });
  const has = (Object.keys(belongings) as Belonging[]).filter((name) => (h & belongings[name]) > 0);
  return { name, ...(under && { under }), ...(year && { year }), has, places };
}
