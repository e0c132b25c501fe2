import type { Token } from 'markdown-it';
import type { Html } from '../markdown/html.ts';
import { renderInline, renderParagraph, renderText } from '../markdown/render.ts';
import { addVideo } from './add-video.ts';
import { findArchitectureName } from './architecture.ts';
import type { LabelLine } from './label-line.ts';
import type { LectureReader } from './lecture-reader.ts';
import { findLineKind, type LineKind } from './line-kind.ts';
import { type Line, splitLines } from './lines.ts';
import { addFrame, addPictures, readProse } from './media-reader.ts';
import { type BlockNode, inlineChildren, textOf } from './nodes.ts';
import { resourceOfLink } from './resource.ts';

type Caption = { readonly html: Html; readonly text: string };

/** Reads a paragraph line by line: labels, pictures, captions, and the text between them. */
export class ParagraphReader {
  readonly #lecture: LectureReader;
  /** Lines of text that are not on the page yet. */
  #text: Line[] = [];
  /** What the next picture is called. */
  #caption: Caption | undefined;

  constructor(lecture: LectureReader) {
    this.#lecture = lecture;
  }

  /**
   * @param picturesFollow true where the next block starts with a picture
   * @param labelled its first lines, where the heading above them is their label
   */
  read(node: BlockNode, picturesFollow: boolean, labelled: readonly LabelLine[] = []): void {
    const id = node.type === 'paragraph' && node.tokens[0]?.attrGet('id');
    if (id) this.#lecture.section.addAnchor(String(id));
    const lines = splitLines(inlineChildren(node), node.start).map((line, index) => {
      const label = labelled[index];
      return { line, kind: label ? ({ kind: 'label', label } as const) : findLineKind(line) };
    });
    const solid = lines.filter(({ kind }) => kind.kind !== 'blank');
    solid.forEach(({ line, kind }, index) => {
      const next = solid[index + 1];
      this.#readLine(line, kind, next ? next.kind.kind === 'pictures' : picturesFollow);
    });
    this.#flushText();
  }

  #readLine(line: Line, kind: LineKind, picturesFollow: boolean): void {
    const isName = kind.kind === 'bold' || kind.kind === 'link';
    if (kind.kind === 'text' || kind.kind === 'blank' || (kind.kind === 'bold' && !picturesFollow)) {
      this.#text.push(line);
      return;
    }
    this.#flushText();
    if (isName && picturesFollow) this.#readCaption(line, kind);
    else if (kind.kind === 'label') this.#lecture.addLabel(kind.label, line.start);
    else if (kind.kind === 'video')
      addVideo(this.#lecture, kind.tag, { written: kind.written, row: line.start });
    else if (kind.kind === 'embed') addFrame(this.#lecture, kind.token, line.start);
    else if (kind.kind === 'link') this.#addLink(line, kind);
    else if (kind.kind === 'pictures') {
      addPictures(this.#lecture, kind.pictures, line.start, this.#caption);
      this.#caption = undefined;
    }
  }

  #addLink(line: Line, { link }: Extract<LineKind, { kind: 'link' }>): void {
    const place = { owner: this.#lecture.section.head.name, line: this.#lecture.context.lineOf(line.start) };
    this.#lecture.section.addCards([resourceOfLink(link, place)]);
  }

  /** `**CLIP architecture**` names a system; any other bold line is what the picture is called. */
  #readCaption(line: Line, kind: LineKind): void {
    const { markdown } = this.#lecture.context;
    const text = textOf(line.tokens);
    const name = kind.kind === 'bold' && findArchitectureName(text, this.#lecture.enclosingNames);
    if (name) this.#lecture.openArchitecture(name, line.start, renderText(markdown, name));
    const inner = line.tokens.filter((token) => !token.type.startsWith('strong_'));
    this.#caption = { html: renderInline(markdown, inner, this.#lecture.environment), text };
  }

  #flushText(): void {
    const [first] = this.#text;
    if (!first) return;
    const tokens = readProse(this.#lecture, joinLines(this.#text), first.start);
    const { markdown } = this.#lecture.context;
    this.#lecture.addProse(renderParagraph(markdown, tokens, this.#lecture.environment), first.start);
    this.#text = [];
  }
}

/** True for a paragraph that starts with a line of pictures. */
export function startsWithPictures(node: BlockNode | undefined): boolean {
  if (node?.type !== 'paragraph') return false;
  const [first] = splitLines(inlineChildren(node), node.start);
  return first !== undefined && findLineKind(first).kind === 'pictures';
}

/** Puts lines together again, with the breaks between them and none at the end. */
function joinLines(lines: readonly Line[]): Token[] {
  return lines.flatMap((line, index) =>
    index < lines.length - 1 ? [...line.tokens, ...line.breaks] : line.tokens,
  );
}
