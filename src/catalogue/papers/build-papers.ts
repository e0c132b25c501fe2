import { addTo } from '../../collections/add-to.ts';
import { compareText } from '../../collections/compare-text.ts';
import { monthNumber } from '../../collections/month-number.ts';
import { arxivLinks, parseArxivId } from '../../identity/arxiv.ts';
import { withoutNumbering } from '../../identity/thing-name.ts';
import { isNameless } from '../../lecture/headings/nameless-heading.ts';
import type { Lecture, Resource } from '../../lecture/lecture.ts';
import { isLabelWord } from '../../lecture/links/label-line.ts';
import { nameIn } from '../../lecture/papers/paper-title.ts';
import { LastMade } from '../../source/last-made.ts';
import { type Remembered, rememberOf } from '../../source/remember.ts';
import type { Model, Paper, PaperPlace } from '../catalogue.ts';
import { isPlainHeading } from '../evidence/plain-heading.ts';
import { listSections, openingOf } from '../list-sections.ts';
import { ListedCount } from '../most-listed.ts';
import { Slugs } from '../slug.ts';
import { withoutNoteRefs } from '../without-note-refs.ts';
import { chooseTitle, idTitle } from './choose-title.ts';
import { findCodeBeside } from './code-beside.ts';
import type { FormOf } from './paper-forms.ts';
import { paperKey } from './paper-key.ts';

type Mention = PaperPlace & {
  /** Code that the section gives for it. */
  readonly code: readonly Resource[];
};

type PaperDraft = Omit<Paper, 'slug'>;

const drafts = /* @__PURE__ */ new LastMade<PaperDraft>();
const papers = /* @__PURE__ */ new LastMade<Paper>();

/**
 * Every paper of the course once, newest first, with all the places that teach it.
 *
 * @param formOf which of several addresses identifies a paper
 */
export function buildPapers(
  lectures: readonly Lecture[],
  models: readonly Model[],
  formOf: FormOf = (key) => key,
): Paper[] {
  const known = groupByPaper(models);
  const slugs = new Slugs('paper');
  return [...groupMentions(lectures, formOf)]
    .map(([key, found]) => findDraft(key, found, known.get(key) ?? []))
    .sort(newestFirst)
    .map((draft) => {
      const slug = draft.arxiv ? draft.arxiv.id : slugs.take(draft.title);
      return papers.of(draft, [slug], () => ({ ...draft, slug }));
    });
}

function findDraft(key: string, mentions: readonly Mention[], models: readonly Model[]): PaperDraft {
  const parts = [key, mentions.length, ...mentions, ...models];
  return drafts.of(mentions[0] ?? mentions, parts, () => mergeMentions(key, mentions, models));
}

function groupMentions(lectures: readonly Lecture[], formOf: FormOf): Map<string, Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const lecture of lectures) {
    const listed = new ListedCount();
    for (const { written, mention } of listMentions(lecture)) {
      const key = formOf(written);
      if (listed.has(key)) addTo(groups, key, mention);
    }
  }
  return groups;
}

/** What a lecture links to as papers, each with the key of its link. */
export const listMentions: Remembered<
  Lecture,
  readonly { readonly written: string; readonly mention: Mention }[]
> = /* @__PURE__ */ rememberOf((lecture: Lecture) =>
  [openingOf(lecture), ...listSections(lecture)].flatMap(({ section, resources }) => {
    const beside = findCodeBeside(resources);
    const links = [
      ...resources.map((resource) => ({ resource, code: beside.get(resource) ?? [] })),
      ...section.mentions.map((resource) => ({ resource, code: resource.code })),
    ];
    return links.flatMap(({ resource, code }) => {
      const written = paperKey(resource);
      return written ? [{ written, mention: { lecture, section, resource, code } }] : [];
    });
  }),
);

/** Every paper of an entry knows it; the entries that it introduced come first. */
function groupByPaper(models: readonly Model[]): Map<string, Model[]> {
  const groups = new Map<string, Model[]>();
  for (const isFirst of [true, false]) {
    for (const model of models) {
      for (const paper of isFirst ? model.papers.slice(0, 1) : model.papers.slice(1)) {
        addTo(groups, paper, model);
      }
    }
  }
  return groups;
}

function mergeMentions(key: string, mentions: readonly Mention[], models: readonly Model[]): PaperDraft {
  const best = chooseTitle(mentions.map(({ resource }) => resource));
  const arxiv = parseArxivId(key);
  const archived = mentions
    .map(({ resource }) => resource.identity)
    .find((identity) => identity.type === 'archive');
  const year = arxiv?.year ?? (archived?.type === 'archive' ? archived.year : undefined);
  const address = arxiv ? arxivLinks(arxiv).abstract : (best?.address ?? key);
  const identity = arxiv ?? best?.identity ?? { type: 'local' };
  const code = mentions.flatMap((mention) => mention.code).map(withoutNoteRefs);
  const otherKeys = [...new Set(mentions.flatMap(({ resource }) => paperKey(resource) ?? []))].filter(
    (other) => other !== key,
  );
  return {
    key,
    ...(otherKeys.length > 0 && { otherKeys }),
    ...titleOf(best, identity, address, mentions, models),
    address,
    identity,
    ...(arxiv && { arxiv }),
    ...(year && { year }),
    models,
    code: [...new Map(code.map((resource) => [resource.address, resource])).values()],
    places: uniquePlaces(mentions),
    links: mentions,
  };
}

/** A title that is stated, or else the id, with the name beside its links. */
function titleOf(
  best: Resource | undefined,
  identity: Paper['identity'],
  address: string,
  mentions: readonly Mention[],
  [model]: readonly Model[],
): Pick<Paper, 'title' | 'isUntitled' | 'about'> {
  if (best?.paperTitle) return { title: best.paperTitle };
  const title = idTitle(identity, address);
  const [first] = mentions;
  const name = first?.resource.title;
  const isOther = name !== undefined && name !== title && !name.includes('/');
  const said = isOther ? (nameIn(name) ?? (first?.resource.text !== undefined && name)) : undefined;
  const heading = first?.section.name ?? '';
  const owner = saysNothingOf(heading) ? model?.name : withoutNumbering(heading);
  const about = withoutNumbering(said || '') || owner;
  return { title, isUntitled: true, ...(about && { about }) };
}

/** "Papers", "Paper link:", "Contents": no entry that a paper could be identified by. */
function saysNothingOf(heading: string): boolean {
  const words = withoutNumbering(heading);
  return isPlainHeading(heading) || isNameless(words) || isLabelWord(words);
}

function uniquePlaces(mentions: readonly Mention[]): PaperPlace[] {
  const places = new Map<string, PaperPlace>();
  for (const { lecture, section, resource } of mentions) {
    const key = `${lecture.slug}#${section.id}`;
    if (!places.has(key)) places.set(key, { lecture, section, resource });
  }
  return [...places.values()];
}

function newestFirst(a: PaperDraft, b: PaperDraft): number {
  return monthOf(b) - monthOf(a) || compareText(a.title, b.title) || compareText(a.key, b.key);
}

function monthOf({ arxiv, year = 0 }: PaperDraft): number {
  return monthNumber({ year, month: arxiv?.month });
}
