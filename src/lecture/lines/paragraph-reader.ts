import type { Token } from 'markdown-it';
import type { Html } from '../../html/html.ts';
import { renderInline, renderParagraph, renderText } from '../../markdown/render.ts';
import { buildFact, type FactLine, findNearFact } from '../facts/fact-line.ts';
import { unknownFact } from '../findings.ts';
import type { LabelLine } from '../links/label-line.ts';
import { addVideo } from '../media/add-video.ts';
import { findArchitectureName } from '../media/architecture.ts';
import { addFrame, addPictures, readProse } from '../media/media-reader.ts';
import { type BlockNode, inlineChildren, textOf } from '../nodes.ts';
import { addTextMentions } from '../papers/mentions.ts';
import { saysNothing } from '../papers/says-nothing.ts';
import type { Reading } from '../reading.ts';
import { findLineKind, type LineKind } from './line-kind.ts';
import { type Line, splitLines } from './lines.ts';
import { readKinds } from './paragraph-lines.ts';

type Attribute = readonly [name: string, value: string];

/** What braces may say about a paragraph: `{lang=zh-Hant}`, `{.note}`, `{#id}`. */
const ofParagraphs: ReadonlySet<string> = new Set(['id', 'class', 'lang']);

type Caption = { readonly html: Html; readonly text: string };

/** Reads a paragraph line by line: labels, pictures, captions, and the text between them. */
export class ParagraphReader {
  readonly #lecture: Reading;
  /** Lines of text that are not on the page yet. */
  #text: Line[] = [];
  /** The fact on the lines before; a wrapped line continues it. */
  #fact: { readonly line: Line; readonly fact: FactLine } | undefined;
  /** Attributes of the paragraph that its next lines of text get. */
  #attributes: readonly Attribute[] = [];
  /** True if a line may be the name of the pictures right above it. */
  #picturesAbove = false;
  /** The name of the next picture. */
  #caption: Caption | undefined;

  constructor(lecture: Reading) {
    this.#lecture = lecture;
  }

  /**
   * @param picturesFollow true where the next block starts with a picture
   * @param labelled its first lines, where the heading above them is their label
   */
  read(node: BlockNode, picturesFollow: boolean, labelled: readonly LabelLine[] = []): void {
    this.#attributes = findAttributes(node);
    this.readLines(splitLines(inlineChildren(node), node.start), picturesFollow, labelled);
    const id = this.#attributes.find(([name]) => name === 'id')?.[1];
    if (id && node.type === 'paragraph') this.#lecture.section.addAnchor(id);
    this.#attributes = [];
  }

  readLines(
    lines: readonly Line[],
    picturesFollow: boolean,
    labelled: readonly (LabelLine | undefined)[] = [],
  ): void {
    const solid = readKinds(lines, labelled);
    solid.forEach(({ line, kind }, index) => {
      const next = solid[index + 1];
      this.#picturesAbove = solid[index - 1]?.kind.kind === 'pictures' || solid.length === 1;
      this.#readLine(line, kind, next ? next.kind.kind === 'pictures' : picturesFollow);
    });
    this.#flush();
  }

  #readLine(line: Line, kind: LineKind, picturesFollow: boolean): void {
    if (this.#fact && kind.kind === 'text' && !line.isFresh) {
      this.#continueFact(line);
      return;
    }
    this.#flushFact();
    if (kind.kind === 'text' || kind.kind === 'blank' || (kind.kind === 'bold' && !picturesFollow)) {
      this.#readText(line);
      return;
    }
    this.#flushText();
    if (kind.kind === 'bold' && saysNothing(kind.text)) this.#readText(line);
    else if (kind.kind === 'bold') this.#readCaption(line);
    else if (kind.kind === 'label') this.#lecture.addLabel(kind.label, line.start);
    else if (kind.kind === 'fact') this.#fact = { line, fact: kind.fact };
    else if (kind.kind === 'video')
      addVideo(this.#lecture, kind.tag, { written: kind.written, row: line.start });
    else if (kind.kind === 'embed') addFrame(this.#lecture, kind.token, line.start);
    else if (kind.kind === 'links') this.#lecture.addLinks(kind.links, line.start);
    else if (kind.kind === 'pictures') {
      if (kind.badges) this.#lecture.addLinks(kind.badges, line.start);
      addPictures(this.#lecture, kind.pictures, line.start, this.#caption);
      this.#caption = undefined;
    }
  }

  #readText(line: Line): void {
    if (this.#text.length === 0 && this.#picturesAbove && this.#readCaptionBelow(line)) return;
    this.#reportNearFact(line);
    this.#lecture.titleAbove.read(line.tokens, this.#lecture.section.head.name);
    this.#text.push(line);
  }

  /** `*A heron at dawn*` right below a picture that has no bold line above it. */
  #readCaptionBelow(line: Line): boolean {
    const [open, ...rest] = line.tokens;
    const isItalic =
      open?.type === 'em_open' && rest.findIndex(({ type }) => type === 'em_close') === rest.length - 1;
    if (!isItalic) return false;
    const inner = rest.slice(0, -1);
    const html = renderInline(this.#lecture.context.markdown, inner, this.#lecture.environment);
    const isTaken = this.#lecture.section.addCaptionBelow({ html, text: textOf(inner) });
    if (isTaken) addTextMentions(this.#lecture, line.tokens, line.start);
    return isTaken;
  }

  /** Facts belong to entries; a chapter may label its paragraphs as it likes. */
  #reportNearFact(line: Line): void {
    const { section, context } = this.#lecture;
    const near = section.head.kind === 'group' ? undefined : findNearFact(line.tokens);
    if (near) context.report(unknownFact(near.label, near.meant, context.lineOf(line.start)));
  }

  /** `**CLIP architecture**` names a system; any other bold line is the name of the picture. */
  #readCaption(line: Line): void {
    const { markdown } = this.#lecture.context;
    const text = textOf(line.tokens);
    this.#readTitle(line, text);
    addTextMentions(this.#lecture, line.tokens, line.start);
    const name = findArchitectureName(text, this.#lecture.enclosingNames);
    if (name) this.#lecture.openArchitecture(name, line.start, renderText(markdown, name));
    const inner = line.tokens.filter((token) => !token.type.startsWith('strong_'));
    this.#caption = { html: renderInline(markdown, inner, this.#lecture.environment), text };
  }

  /** A bold line above a picture may be the title of the paper below both: if it is alone in a chapter, or names its system. */
  #readTitle(line: Line, text: string): void {
    const { titleAbove, section } = this.#lecture;
    const isTitle = section.head.kind === 'group' || /^\S+(?:\s\S+)?[:：]\s/u.test(text);
    if (isTitle && line.isFresh && line.isEnded) titleAbove.read(line.tokens, section.head.name);
  }

  /** A line that was wrapped belongs to the value before it. */
  #continueFact({ tokens, breaks }: Line): void {
    if (!this.#fact) return;
    const { line, fact } = this.#fact;
    this.#fact = {
      line: { ...line, breaks },
      fact: { ...fact, value: [...fact.value, ...line.breaks, ...tokens] },
    };
  }

  #flush(): void {
    this.#flushFact();
    this.#flushText();
  }

  #flushFact(): void {
    if (!this.#fact) return;
    const { line, fact } = this.#fact;
    const { context, environment, section } = this.#lecture;
    section.addFact(buildFact(fact, context.lineOf(line.start), context.markdown, environment));
    addTextMentions(this.#lecture, fact.value, line.start);
    this.#fact = undefined;
  }

  #flushText(): void {
    const [first] = this.#text;
    if (!first) return;
    const tokens = readProse(this.#lecture, joinLines(this.#text), first.start);
    const { markdown } = this.#lecture.context;
    const { environment } = this.#lecture;
    this.#lecture.addProse(renderParagraph(markdown, tokens, environment, this.#attributes), first.start);
    addTextMentions(this.#lecture, tokens, first.start);
    this.#text = [];
    // An id is used once, however many pieces the paragraph is cut into.
    this.#attributes = this.#attributes.filter(([name]) => name !== 'id');
  }
}

/** True for a paragraph that starts with a line of pictures. */
export function startsWithPictures(node: BlockNode | undefined): boolean {
  if (node?.type !== 'paragraph') return false;
  const [first] = splitLines(inlineChildren(node), node.start);
  return first !== undefined && findLineKind(first).kind === 'pictures';
}

function findAttributes(node: BlockNode): Attribute[] {
  return (node.tokens[0]?.attrs ?? []).flatMap(([name, value]) =>
    ofParagraphs.has(name) ? [[name, String(value)] as const] : [],
  );
}

/** Puts lines together again, with the breaks between them and none at the end. */
function joinLines(lines: readonly Line[]): Token[] {
  return lines.flatMap((line, index) =>
    index < lines.length - 1 ? [...line.tokens, ...line.breaks] : line.tokens,
  );
}
