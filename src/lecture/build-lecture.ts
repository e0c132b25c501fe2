import type { Finding } from '../diagnostics/diagnostic.ts';
import { boundedName } from '../identity/bounded-name.ts';
import { headingId } from '../identity/heading-id.ts';
import { foldName } from '../identity/name.ts';
import { readListings } from '../markdown/code/listings.ts';
import { findTex } from '../markdown/math/find-tex.ts';
import { readFormulas } from '../markdown/math/formulas.ts';
import type { ParsedMarkdown } from '../markdown/parser.ts';
import { finishMarkup, renderBlocks, renderText } from '../markdown/render.ts';
import type { FrontMatter } from '../source/front-matter.ts';
import { postName } from '../source/post-name.ts';
import { readEmoji } from './emoji.ts';
import { removedHtml } from './findings.ts';
import { readFolds } from './folds.ts';
import { buildNotes, numberNotes } from './footnotes.ts';
import { findForeignForms } from './foreign-forms.ts';
import { findHeadingFaults } from './headings/heading-faults.ts';
import { assignHeadingIds } from './headings/heading-ids.ts';
import { nameOf } from './headings/heading-name.ts';
import { subjectOfGroup } from './headings/subject.ts';
import type { Block, Lecture } from './lecture.ts';
import { LectureReader } from './lecture-reader.ts';
import { fillDateLines, type LastUpdated } from './lines/date-line.ts';
import { type FindPlace, resolveAddresses } from './links/local-addresses.ts';
import { mendLinks } from './links/mend-links.ts';
import { readWikilinks } from './links/wikilinks.ts';
import { readMedia } from './media/html-media.ts';
import { readInlineMedia } from './media/inline-media.ts';
import { joinThemedPictures } from './media/themed-pictures.ts';
import { type BlockNode, findNodes, inlineChildren } from './nodes.ts';
import { makeProse } from './prose.ts';
import { groupQuestions } from './questions/group-questions.ts';

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
};

/**
 * Reads the tokens of a post as a lecture: sections, link cards, figures, in the author's order.
 * Never throws; what it had to guess or could not use is reported in the findings.
 *
 * @example buildLecture(input).sections[0]?.name // 'MM-LLMs'
 */
export function buildLecture(input: LectureInput): Lecture {
  const { parsed, frontMatter, path, slug } = input;
  const lineOf = (row: number) => row + input.bodyLine;
  const { language } = input.updated;
  const ids = assignHeadingIds(parsed);
  readEmoji(parsed.tokens);
  const listings = readListings(parsed.tokens, parsed.markdown, {
    lineOf,
    language,
    takeId: (id) => ids.take(id),
  });
  const formulas = frontMatter.hasMath
    ? readFormulas(parsed.tokens, { lineOf, takeId: (id) => ids.take(id) })
    : findTex(parsed.tokens, lineOf);
  readInlineMedia(parsed.tokens, parsed.markdown);
  joinThemedPictures(parsed.tokens);
  const notes = readWikilinks(parsed.tokens, input.findPlace, lineOf);
  const links = mendLinks(parsed.tokens, lineOf);
  const places = resolveAddresses(parsed.tokens, input.findPlace, lineOf);
  const folds = readFolds(findNodes(parsed.tokens), lineOf);
  const nodes = groupQuestions(readMedia(folds.nodes, parsed.markdown));
  const filled = fillDateLines(nodes, input.updated, lineOf);
  const numbered = numberNotes(filled.content, { ids, prefix: input.isChapter ? `${slug}:` : '', lineOf });
  const content = filled.content.filter(({ type }) => type !== 'footnote');
  // A list and not pushed as arguments: a post may give more findings than a call takes arguments.
  const findings: Finding[] = [
    ...parsed.findings,
    ...findHeadingFaults(parsed.tokens, lineOf),
    ...listings,
    ...formulas,
    ...notes,
    ...findForeignForms(parsed.tokens, lineOf),
    ...links,
    ...places,
    ...folds.findings,
    ...filled.findings,
    ...numbered.findings,
  ];
  const reader = new LectureReader({
    name: frontMatter.title,
    language,
    markdown: parsed.markdown,
    base: input.base,
    remoteThumbnails: input.remoteThumbnails ?? false,
    ids,
    lineOf,
    report: (finding) => findings.push(finding),
  });
  const first = content.find(({ type }) => type === 'heading');
  const isTitled = frontMatter.isTitledByHeading || saysTitle(first, frontMatter.title);
  for (const [index, node] of content.entries()) {
    if (node === first && isTitled && isTitle(node)) reader.readTitle(node);
    else reader.read(node, content[index + 1]);
  }
  for (const { node } of numbered.notes) reader.readNote(node);
  const { opening, openingMentions, sections } = reader.finish((text) => renderText(parsed.markdown, text));
  const closing = filled.dateLines.map(
    (node): Block =>
      makeProse(
        finishMarkup(
          [
            renderBlocks(parsed.markdown, node.tokens, {
              base: input.base,
              name: frontMatter.title,
              language,
            }),
          ],
          language,
        ),
      ),
  );
  const environment = {
    base: input.base,
    name: frontMatter.title,
    language,
    claimId: (id: string) => ids.take(id),
  };
  const footnotes = buildNotes(numbered.notes, parsed.markdown, environment, (removed, row) =>
    findings.push(removedHtml(removed, lineOf(row))),
  );
  return {
    ...frontMatter,
    slug,
    path,
    opening,
    ...(openingMentions.length > 0 && { openingMentions }),
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
