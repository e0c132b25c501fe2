import type { Token } from 'markdown-it';
import type { Html } from '../../html/html.ts';
import { renderInline, renderParagraph, renderText } from '../../markdown/render.ts';
import { buildFact, findNearFact } from '../facts/fact-line.ts';
import { unknownFact } from '../findings.ts';
import type { LabelLine } from '../links/label-line.ts';
import { makeToken } from '../make-token.ts';
import { addVideo } from '../media/add-video.ts';
import { findArchitectureName } from '../media/architecture.ts';
import { addFrame, addPictures, readProse } from '../media/media-reader.ts';
import { type BlockNode, inlineChildren, textOf } from '../nodes.ts';
import { addCaptionMentions, addTextMentions } from '../papers/mentions.ts';
import { isRoleText } from '../papers/paper-title.ts';
import type { Reading } from '../reading.ts';
import { type CaptionBelow, findCaptionBelow } from './caption-below.ts';
import { cutChains } from './label-chain.ts';
import { findLineKind, type LineKind } from './line-kind.ts';
import { joinLines, type Line, splitLines } from './lines.ts';
import { readKinds } from './paragraph-lines.ts';
import { cutPieces, type Piece } from './paragraph-pieces.ts';

type Attribute = readonly [name: string, value: string];

/** What braces may say about a paragraph: `{lang=zh-Hant}`, `{.note}`, `{#id}`. */
const ofParagraphs: ReadonlySet<string> = new Set(['id', 'class', 'lang']);

/** The name of the next picture. */
export type Caption = { readonly html: Html; readonly text: string };

/** What a piece leaves to the next one. */
type Left = {
  readonly caption?: Caption | undefined;
  /** Attributes of the paragraph that its next lines of text get. */
  readonly attributes: readonly Attribute[];
};

/** What is known about lines besides themselves. */
export type Surroundings = {
  /** The bold line right above. */
  readonly caption?: Caption | undefined;
  /** True where the next block starts with a picture. */
  readonly picturesFollow: boolean;
  /** What the first lines say as labels, where the heading above them is their label. */
  readonly labelled?: readonly (LabelLine | undefined)[];
};

/**
 * Reads a paragraph line by line: labels, pictures, captions, and the text between them.
 *
 * @returns the name of the picture that the next block starts with, if the last line gives one
 */
export function readParagraph(
  lecture: Reading,
  node: BlockNode,
  surroundings: Surroundings,
): Caption | undefined {
  const whole = splitLines(inlineChildren(node), node.start);
  const lines = surroundings.labelled?.length ? whole : cutChains(whole);
  const { caption, attributes } = readPieces(lecture, lines, surroundings, findAttributes(node));
  const id = attributes.find(([name]) => name === 'id')?.[1];
  if (id && node.type === 'paragraph') lecture.section.addAnchor(id);
  return caption;
}

/** Reads the lines of a list of labels in the same way. */
export function readLines(
  lecture: Reading,
  lines: readonly Line[],
  surroundings: Surroundings,
): Caption | undefined {
  return readPieces(lecture, lines, surroundings, []).caption;
}

function readPieces(
  lecture: Reading,
  lines: readonly Line[],
  { caption, picturesFollow, labelled = [] }: Surroundings,
  attributes: readonly Attribute[],
): Left {
  const pieces = cutPieces(readKinds(lines, labelled), picturesFollow);
  return pieces.reduce(
    (left: Left, piece, index) => {
      const result = readPiece(lecture, piece, left);
      if (piece.kind === 'text' && isLinkLine(pieces[index + 1])) lecture.titleAbove.readLine(piece.lines);
      return result;
    },
    { caption, attributes },
  );
}

function isLinkLine(piece: Piece | undefined): boolean {
  return piece?.kind === 'line' && piece.read.kind === 'links';
}

function readPiece(lecture: Reading, piece: Piece, left: Left): Left {
  if (piece.kind === 'text') return readText(lecture, piece, left);
  if (piece.kind === 'caption') return { ...left, caption: readCaption(lecture, piece.line) };
  if (piece.kind === 'fact') addFact(lecture, piece);
  else {
    readLine(lecture, piece, left.caption);
    if (piece.read.kind === 'pictures') return { ...left, caption: undefined };
  }
  return left;
}

function readLine(
  lecture: Reading,
  { line, read }: Extract<Piece, { kind: 'line' }>,
  caption: Caption | undefined,
): void {
  const row = line.start;
  if (read.kind === 'label') lecture.addLabel(read.label, row);
  else if (read.kind === 'video') addVideo(lecture, read.tag, { written: read.written, row });
  else if (read.kind === 'embed') addFrame(lecture, read.token, row);
  else if (read.kind === 'links') {
    lecture.addLinks(read.links, row);
    if (read.links.length === 1) lecture.titleAbove.readLinked(line.tokens);
  } else {
    if (read.badges) lecture.addLinks(read.badges, row);
    addPictures(lecture, read.pictures, row, caption);
  }
}

function readText(
  lecture: Reading,
  { lines, isBelowPictures }: Extract<Piece, { kind: 'text' }>,
  left: Left,
): Left {
  const caption = isBelowPictures ? findCaptionBelow(lines) : undefined;
  const text = caption && readCaptionBelow(lecture, caption) ? lines.slice(caption.lines.length) : lines;
  for (const line of text) {
    reportNearFact(lecture, line);
    lecture.titleAbove.read(line.tokens, lecture.section.head.name);
  }
  return addText(lecture, text, left);
}

function addText(lecture: Reading, lines: readonly Line[], left: Left): Left {
  const [first] = lines;
  if (!first) return left;
  const { context, environment } = lecture;
  const tokens = readProse(lecture, joinLines(lines), first.start);
  lecture.addProse(renderParagraph(context.markdown, tokens, environment, left.attributes), first.start);
  addTextMentions(lecture, tokens, first.start);
  // An id is used once, however many pieces the paragraph is cut into.
  return { ...left, attributes: left.attributes.filter(([name]) => name !== 'id') };
}

/** Makes a line right below a picture that has no bold line above it the picture's caption. */
function readCaptionBelow(lecture: Reading, { inner, lines }: CaptionBelow): boolean {
  const html = renderInline(lecture.context.markdown, inner, lecture.environment);
  const isTaken = lecture.section.addCaptionBelow({
    html,
    text: textOf(inner).replace(/(?<=\p{sc=Han})\s+(?=\p{sc=Han})/gu, ''),
  });
  if (isTaken) addCaptionMentions(lecture, joinLines(lines), lines[0].start);
  return isTaken;
}

/** Facts belong to entries; a chapter may label its paragraphs as it likes. */
function reportNearFact({ section, context }: Reading, line: Line): void {
  const near = section.head.kind === 'group' ? undefined : findNearFact(line.tokens);
  if (near) context.report(unknownFact(near.label, near.meant, context.lineOf(line.start)));
}

/** `**CLIP architecture**` names a system; any other bold line is the name of the picture. */
function readCaption(lecture: Reading, line: Line): Caption {
  const { markdown } = lecture.context;
  const text = textOf(line.tokens);
  readTitle(lecture, line, text);
  addTextMentions(lecture, line.tokens, line.start);
  const name = findArchitectureName(text, lecture.enclosingNames);
  if (name) lecture.openArchitecture(name, line.start, renderText(markdown, name));
  const inner = withoutColon(line.tokens.filter((token) => !token.type.startsWith('strong_')));
  return { html: renderInline(markdown, inner, lecture.environment), text: textOf(inner) };
}

/** `**Frame of a heron:**`: the colon leads to the picture, which is right there. */
function withoutColon(tokens: readonly Token[]): Token[] {
  const last = tokens.findLastIndex(({ type, content }) => type !== 'text' || content.trim() !== '');
  return tokens.map((token, at) =>
    at === last && token.type === 'text'
      ? makeToken(token, 'text', { content: token.content.replace(/\s?[:：]\s?$/u, '') })
      : token,
  );
}

/** A bold line above a picture may be the title of the paper below both: if it is alone in a chapter, or names its system. */
function readTitle({ titleAbove, section }: Reading, line: Line, text: string): void {
  const isTitle = section.head.kind === 'group' || /^\S+(?:\s\S+)?[:：]\s/u.test(text);
  if (isTitle && line.isFresh && line.isEnded) titleAbove.read(line.tokens, section.head.name);
}

function addFact(lecture: Reading, { fact, lines }: Extract<Piece, { kind: 'fact' }>): void {
  const { context, environment, section } = lecture;
  const [first, ...more] = lines;
  // A line that was wrapped belongs to the value before it.
  const wrapped = more.flatMap(({ tokens }, index) => [...(lines[index]?.breaks ?? []), ...tokens]);
  const value = [...fact.value, ...wrapped];
  const { start } = first;
  section.addFact(buildFact({ ...fact, value }, context.lineOf(start), context.markdown, environment));
  addTextMentions(lecture, value, start);
}

/** What the first line of a block is; of a paragraph only. */
export type Start = {
  readonly kind: LineKind['kind'] | undefined;
  /** The line is links, a label, or a link that only says what it is: `[[abstract](…)]`. */
  readonly isLinks: boolean;
};

/** Reads the beginning of the next block, which says what the one above it is for. */
export function startOf(node: BlockNode | undefined): Start {
  const [first] = node?.type === 'paragraph' ? splitLines(inlineChildren(node), node.start) : [];
  if (!first) return { kind: undefined, isLinks: false };
  const { kind } = findLineKind(first);
  return { kind, isLinks: kind === 'links' || kind === 'label' || isRoleText(textOf(first.tokens)) };
}

function findAttributes(node: BlockNode): Attribute[] {
  return (node.tokens[0]?.attrs ?? []).flatMap(([name, value]) =>
    ofParagraphs.has(name) ? [[name, String(value)] as const] : [],
  );
}
