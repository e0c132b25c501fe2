import type { Finding } from '../diagnostics/diagnostic.ts';
import { boundedName } from '../identity/bounded-name.ts';
import { headingId, IdCounter } from '../identity/heading-id.ts';
import { foldName } from '../identity/name.ts';
import { reservedIds } from '../identity/reserved-ids.ts';
import type { ParsedMarkdown } from '../markdown/parser.ts';
import { finishMarkup, renderBlocks, renderText } from '../markdown/render.ts';
import type { FrontMatter } from '../source/front-matter.ts';
import { postName } from '../source/post-name.ts';
import { removedHtml } from './findings.ts';
import { buildNotes } from './footnotes.ts';
import { findCountedHeadings } from './headings/counted-headings.ts';
import { nameOf } from './headings/heading-name.ts';
import { subjectOfGroup } from './headings/subject.ts';
import type { Block, Lecture } from './lecture.ts';
import { LectureReader } from './lecture-reader.ts';
import type { LastUpdated } from './lines/date-line.ts';
import type { FindPlace } from './links/local-addresses.ts';
import { type BlockNode, inlineChildren } from './nodes.ts';
import { runPasses } from './passes/run-passes.ts';
import { makeProse } from './prose.ts';

/** What a lecture is built from. */
export type LectureInput = {
  /** `lectures/2026-06-07-vlm.md`, below the content folder. */
  readonly path: string;
  /** Last part of the lecture's address. */
  readonly slug: string;
  readonly frontMatter: FrontMatter;
  readonly parsed: ParsedMarkdown;
  /** Line of the file that is the first of the body. */
  readonly bodyLine: number;
  /** Base path of the site. */
  readonly base: string;
  /** Whether stills of video hosts are shown; they are not where this is left out. */
  readonly remoteThumbnails?: boolean | undefined;
  readonly updated: LastUpdated;
  /** Whether it shares its page with other texts, so that its ids have to differ from theirs. */
  readonly isChapter?: boolean;
  readonly findPlace: FindPlace;
  /** The works that it cites by their keys, as BibTeX that it does not show. */
  readonly bibliography?: string;
};

/**
 * Reads the tokens of a post as a lecture: sections, link cards, figures, in the author's order.
 * Never throws; what it had to guess or could not use is reported in the findings.
 *
 * @example buildLecture(input).sections[0]?.name // 'MM-LLMs'
 */
export function buildLecture(input: LectureInput): Lecture {
  const { parsed, frontMatter, path, slug, base, bibliography = '' } = input;
  const { markdown } = parsed;
  const { language } = input.updated;
  const name = frontMatter.title;
  const ids = new IdCounter(reservedIds);
  const lineOf = (row: number) => row + input.bodyLine;
  const { post, findings: found } = runPasses({
    parsed,
    ids,
    lineOf,
    hasMath: frontMatter.hasMath ?? false,
    updated: input.updated,
    findPlace: input.findPlace,
    bibliography,
    notePrefix: input.isChapter ? `${slug}:` : '',
  });
  // Not pushed as arguments: a post may give more findings than a call takes arguments.
  const findings: Finding[] = [parsed.findings, ...found].flat();
  const report = (finding: Finding) => findings.push(finding);
  const { remoteThumbnails = false } = input;
  const content = post.blocks;
  const counted = findCountedHeadings(content);
  const context = { name, language, markdown, base, remoteThumbnails, ids, counted, lineOf, report };
  const reader = new LectureReader(context, bibliography);
  reader.titleAbove.readLecture(name);
  const first = content.find(({ type }) => type === 'heading');
  const isTitled = frontMatter.isTitledByHeading ? isWithin(first, name) : saysTitle(first, name);
  for (const [index, node] of content.entries()) {
    if (node === first && isTitled && isTitle(node)) reader.readTitle(node, content[index + 1]);
    else reader.read(node, content[index + 1]);
  }
  for (const { node } of post.notes) reader.readNote(node);
  const { opening, openingMentions, openingItems, sections } = reader.finish((text) =>
    renderText(markdown, text),
  );
  const closing = post.dateLines.map(
    (node): Block =>
      makeProse(finishMarkup([renderBlocks(markdown, node.tokens, { base, name, language })], language)),
  );
  const environment = { base, name, language, claimId: (id: string) => ids.take(id) };
  const footnotes = buildNotes(post.notes, markdown, environment, (removed, row) =>
    report(removedHtml(removed, lineOf(row))),
  );
  return {
    ...frontMatter,
    slug,
    path,
    opening,
    ...(openingMentions.length > 0 && { openingMentions }),
    ...(openingItems.length > 0 && { openingItems }),
    sections,
    closing,
    ...(footnotes.length > 0 && { footnotes }),
    findings,
  };
}

/** True for a heading in the words of the title, which the page shows above it. */
function saysTitle(heading: BlockNode | undefined, title: string): boolean {
  const name = heading && foldName(nameOf(inlineChildren(heading)));
  return Boolean(name) && name === foldName(title);
}

/** True for a heading of which the title leaves no letter out, though their marks differ: what is not shown twice must be shown once. */
function isWithin(heading: BlockNode | undefined, title: string): boolean {
  const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  const letters = heading && lettersOf(nameOf(inlineChildren(heading)));
  return Boolean(letters) && lettersOf(title).includes(letters ?? '');
}

/** A heading that repeats the title and nothing else: no links, and not what its entries are. */
function isTitle(node: BlockNode): boolean {
  const children = inlineChildren(node);
  const isPlain = children.every(({ type }) => type !== 'link_open' && type !== 'image');
  return node.tokens[0]?.tag === 'h1' && isPlain && subjectOfGroup(nameOf(children)) === undefined;
}

/**
 * The last part of a lecture's address: its file name without date, in the form of a heading id. What no file
 * system takes as one name is cut.
 *
 * @example slugOf('lectures/2026-06-07-VLM.md') // 'vlm'
 */
export function slugOf(path: string): string {
  return boundedName(wholeSlugOf(path));
}

/** The same without the limit of a file system. */
export function wholeSlugOf(path: string): string {
  return headingId(postName(path)).replace(/-{2,}/g, '-') || 'lecture';
}
