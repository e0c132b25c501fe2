import type { Finding } from '../diagnostics/diagnostic.ts';
import { headingId } from '../identity/heading-id.ts';
import { readListings } from '../markdown/code/listings.ts';
import { readFormulas } from '../markdown/math/formulas.ts';
import type { ParsedMarkdown } from '../markdown/parser.ts';
import { finishMarkup, renderBlocks, renderText } from '../markdown/render.ts';
import type { FrontMatter } from '../source/front-matter.ts';
import { postName } from '../source/post-name.ts';
import { fillDateLines, type LastUpdated } from './date-line.ts';
import { assignHeadingIds } from './heading-ids.ts';
import { readMedia } from './html-media.ts';
import { readInlineMedia } from './inline-media.ts';
import type { Block, Lecture } from './lecture.ts';
import { LectureReader } from './lecture-reader.ts';
import { type FindPlace, resolveAddresses } from './local-addresses.ts';
import { mendLinks } from './mend-links.ts';
import { findNodes } from './nodes.ts';

/** What a lecture is built from. */
export type LectureInput = {
  /** `lectures/2026-06-07-vlm.md`, below the content folder. */
  readonly path: string;
  readonly frontMatter: FrontMatter;
  readonly parsed: ParsedMarkdown;
  /** Line of the file that is the first of the body. */
  readonly bodyLine: number;
  /** Base path of the site. */
  readonly base: string;
  /** Whether stills of video hosts are shown; they are not where this is left out. */
  readonly remoteThumbnails?: boolean | undefined;
  readonly updated: LastUpdated;
  readonly findPlace: FindPlace;
};

/**
 * Reads the tokens of a post as a lecture: sections, link cards, figures, in the author's order.
 * Never throws; what it had to guess or could not use is among the findings.
 *
 * @example buildLecture(input).sections[0]?.name // 'MM-LLMs'
 */
export function buildLecture(input: LectureInput): Lecture {
  const { parsed, frontMatter, path } = input;
  const lineOf = (row: number) => row + input.bodyLine;
  const findings: Finding[] = [...parsed.findings];
  const ids = assignHeadingIds(parsed.tokens);
  findings.push(...readListings(parsed.tokens, parsed.markdown, { lineOf, takeId: (id) => ids.take(id) }));
  if (frontMatter.hasMath) findings.push(...readFormulas(parsed.tokens, lineOf));
  readInlineMedia(parsed.tokens, parsed.markdown);
  // Not spread: a post may give more findings than a call takes arguments.
  for (const finding of mendLinks(parsed.tokens, lineOf)) findings.push(finding);
  for (const finding of resolveAddresses(parsed.tokens, input.findPlace, lineOf)) findings.push(finding);
  const nodes = readMedia(findNodes(parsed.tokens), parsed.markdown);
  const filled = fillDateLines(nodes, input.updated, lineOf);
  findings.push(...filled.findings);
  const reader = new LectureReader({
    name: frontMatter.title,
    markdown: parsed.markdown,
    base: input.base,
    remoteThumbnails: input.remoteThumbnails ?? false,
    ids,
    lineOf,
    report: (finding) => findings.push(finding),
  });
  for (const [index, node] of filled.content.entries()) reader.read(node, filled.content[index + 1]);
  const { opening, sections } = reader.finish((text) => renderText(parsed.markdown, text));
  const closing = filled.dateLines.map(
    (node): Block => ({
      kind: 'prose',
      html: finishMarkup([
        renderBlocks(parsed.markdown, node.tokens, { base: input.base, name: frontMatter.title }),
      ]),
    }),
  );
  return { ...frontMatter, slug: slugOf(path), path, opening, sections, closing, findings };
}

/**
 * The last part of a lecture's address: its file name without date, in the form of a heading id.
 *
 * @example slugOf('lectures/2026-06-07-VLM.md') // 'vlm'
 */
export function slugOf(path: string): string {
  return headingId(postName(path)).replace(/-{2,}/g, '-') || 'lecture';
}
