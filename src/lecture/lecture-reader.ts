import type { MarkdownIt, Token } from 'markdown-it';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { headingId, type IdCounter } from '../identity/heading-id.ts';
import { findRemoved } from '../markdown/find-removed.ts';
import type { Html } from '../markdown/html.ts';
import { type Markup, renderBlocks, renderInline } from '../markdown/render.ts';
import { printVideo, type VideoTag } from '../markdown/rules/video.ts';
import { findVideoFallback } from '../markdown/video-fallback.ts';
import { isExpiringAddress } from './figure.ts';
import { expiringMedia, malformedVideo, removedHtml, shortDivider, unknownLabel } from './findings.ts';
import { readHeadingAttributes } from './heading-attributes.ts';
import { nameOf } from './heading-name.ts';
import { type LabelLine, parseLabelLine } from './label-line.ts';
import type { Block, Section, SectionKind } from './lecture.ts';
import { findLineKind } from './line-kind.ts';
import { splitLines } from './lines.ts';
import { findParts } from './link-part.ts';
import { makeToken } from './make-token.ts';
import { addFrame, addImageTable, addPictures, readProse } from './media-reader.ts';
import { findMentions } from './mentions.ts';
import { isDashes, isOnlyBreaks, isUnderlinedPicture } from './node-form.ts';
import { type BlockNode, inlineChildren, isBreak } from './nodes.ts';
import { ParagraphReader, startsWithPictures } from './paragraph-reader.ts';
import { resourceOfHeading, resourcesOfLabel } from './resource.ts';
import { SectionDraft } from './section-draft.ts';

export type ReaderContext = {
  /** Title of the lecture, which owns what stands before the first heading. */
  readonly name: string;
  readonly markdown: MarkdownIt;
  readonly base: string;
  readonly ids: IdCounter;
  /** Whether stills of video hosts are shown before a reader asks for the video. */
  readonly remoteThumbnails: boolean;
  /** Line of the file for a row of the body, from 0. */
  readonly lineOf: (row: number) => number;
  readonly report: (finding: Finding) => void;
};

const kinds: readonly SectionKind[] = ['group', 'group', 'group', 'entry', 'entry', 'part', 'part'];

/** Reads the blocks of a post one after the other and files them under their headings. */
export class LectureReader {
  readonly context: ReaderContext;
  readonly #top: SectionDraft;
  readonly #paragraphs: ParagraphReader;
  /** Open sections, outermost first; the first stands for the lecture itself. */
  #open: SectionDraft[];

  constructor(context: ReaderContext) {
    this.context = context;
    const { name } = context;
    this.#top = new SectionDraft({
      kind: 'group',
      level: 0,
      id: 'opening',
      name,
      title: '' as Html,
      line: 0,
    });
    this.#open = [this.#top];
    this.#paragraphs = new ParagraphReader(this);
  }

  /** The section that content goes to now. */
  get section(): SectionDraft {
    return this.#open.at(-1) ?? this.#top;
  }

  /** Names of the headings that stand over the present place. */
  get enclosingNames(): string[] {
    return this.#open.slice(1).map((draft) => draft.head.name);
  }

  /** @param next the block behind it, which says what a bold line or a divider is for */
  read(node: BlockNode, next: BlockNode | undefined): void {
    if (node.type === 'heading') this.#readHeading(node);
    else if (isDashes(node)) this.#addDivider(node, next);
    else if (node.type === 'bullet_list' && this.#readLabelList(node)) return;
    else if (node.type === 'paragraph') this.#paragraphs.read(node, startsWithPictures(next));
    else if (node.type === 'video')
      this.addVideo(node.tokens[0]?.meta ?? {}, node.tokens[0]?.content ?? '', node.start);
    else if (node.type === 'embed' && node.tokens[0]) addFrame(this, node.tokens[0], node.start);
    else if (node.table) addImageTable(this, node.table, node.start);
    else if (node.type === 'hr' && (!next || next.type === 'heading')) return;
    else if (node.type === 'html_block' && isOnlyBreaks(node)) return;
    else {
      const tokens = readProse(this, node.tokens, node.start);
      this.addProse(renderBlocks(this.context.markdown, tokens, this.environment), node.start);
      for (const paper of findMentions(this, node)) this.section.addMention(paper);
    }
  }

  finish(renderText: (text: string) => Html): {
    opening: readonly Block[];
    sections: readonly Section[];
  } {
    const means = { renderText, takeId: (wanted: string) => this.context.ids.take(wanted) };
    const opening = this.#top.finishBlocks(means);
    return { opening, sections: this.#top.sections.map((section) => section.finish(means)) };
  }

  get environment() {
    const { base, ids } = this.context;
    return { base, name: this.section.head.name, claimId: (wanted: string) => ids.take(wanted) };
  }

  /** Opens a section without heading, for the architecture that a bold line names. */
  openArchitecture(name: string, row: number, title: Html): void {
    const parent = this.#open.findLast((draft) => draft.head.kind !== 'architecture') ?? this.#top;
    const level = parent.head.level + 0.5;
    const { ids } = this.context;
    const short = headingId(name);
    const id = ids.take(short && !ids.has(short) ? short : headingId(`${name} architecture`));
    this.#openSection(
      new SectionDraft({ kind: 'architecture', level, id, name, title, line: this.context.lineOf(row) }),
    );
  }

  addProse(markup: Markup, row: number): void {
    this.section.addProse(markup);
    if (markup.removed.length > 0) this.context.report(removedHtml(markup.removed, this.context.lineOf(row)));
  }

  addLabel(label: LabelLine, row: number): void {
    const line = this.context.lineOf(row);
    const note = label.note.filter((token) => token.type !== 'image');
    const text = note.length > 0 ? renderInline(this.context.markdown, note, this.environment) : undefined;
    this.section.addCards(resourcesOfLabel(label, { owner: this.section.head.name, line }, text));
    if (label.meant !== undefined) this.context.report(unknownLabel(label, line));
    const pictures = label.note.filter((token) => token.type === 'image');
    if (pictures.length > 0) addPictures(this, pictures, row, undefined);
  }

  /** @param instead what stands for it where it cannot be played, else what its tag says */
  addVideo(tag: VideoTag, written: string, row: number, instead?: Html): void {
    const line = this.context.lineOf(row);
    const { address, fault } = tag;
    if (fault) this.context.report(malformedVideo(tag, line));
    const removed = findRemoved(written).filter((name) => name.endsWith('='));
    if (removed.length > 0) this.context.report(removedHtml(removed, line));
    if (!address || !this.context.markdown.validateLink(address)) {
      const text = `<p>${this.context.markdown.utils.escapeHtml(written)}</p>\n`;
      this.section.addProse({ text, isClean: true, removed: [] });
      return;
    }
    const expires = isExpiringAddress(address);
    const fallback = instead ?? findVideoFallback(written, this.environment.claimId);
    const player = printVideo(this.context.markdown, tag, fallback);
    this.section.addVideo({ address, player, expires, line });
    if (expires) this.context.report(expiringMedia(address, line));
  }

  #readHeading(node: BlockNode): void {
    const children = inlineChildren(node);
    if (isUnderlinedPicture(node, children)) {
      this.section.addAnchor(String(node.tokens[0]?.attrGet('id') ?? ''));
      this.#paragraphs.read(node, false);
      return;
    }
    const id = String(node.tokens[0]?.attrGet('id') ?? '');
    const label = parseLabelLine(
      children.filter((token) => !isBreak(token)),
      'heading',
    );
    if (label) {
      this.addLabel(label, node.start);
      this.section.addAnchor(id);
      return;
    }
    const level = Number(node.tokens[0]?.tag.slice(1) ?? 2);
    const kind = kinds[level] ?? 'part';
    const name = nameOf(children);
    const title = this.#renderTitle(children);
    const line = this.context.lineOf(node.start);
    const { stated, findings } = readHeadingAttributes(node.tokens[0], line);
    findings.forEach(this.context.report);
    this.#openSection(new SectionDraft({ kind, level, id, name, title, ...(stated && { stated }), line }));
    const resources = findParts(children).flatMap((part) =>
      part.kind === 'link' && part.address && !part.address.startsWith('#')
        ? [resourceOfHeading(part, kind === 'group', { owner: name, line })]
        : [],
    );
    if (resources.length > 0) this.section.addCards(resources);
  }

  /** A list that holds nothing but label lines is read like the lines themselves; false for any other. */
  #readLabelList(node: BlockNode): boolean {
    const lines = node.tokens
      .filter((token) => token.type === 'inline')
      .flatMap((token) => splitLines(token.children ?? [], token.map?.[0] ?? node.start));
    const kinds = lines.map((line) => ({ line, kind: findLineKind(line) }));
    if (!kinds.every(({ kind }) => kind.kind === 'label' || kind.kind === 'blank')) return false;
    for (const { line, kind } of kinds) if (kind.kind === 'label') this.addLabel(kind.label, line.start);
    return kinds.length > 0;
  }

  /** Two dashes on a line of their own are a divider with a dash too few. */
  #addDivider(node: BlockNode, next: BlockNode | undefined): void {
    this.context.report(shortDivider(this.context.lineOf(node.start)));
    if (next && next.type !== 'heading')
      this.section.addProse({ text: '<hr>\n', isClean: true, removed: [] });
  }

  #openSection(draft: SectionDraft): void {
    const depth = this.#open.findIndex((open) => open !== this.#top && open.head.level >= draft.head.level);
    if (depth > 0) this.#open = this.#open.slice(0, depth);
    this.section.sections.push(draft);
    this.#open.push(draft);
  }

  #renderTitle(children: readonly Token[]): Html {
    const words = children
      .filter((token) => !/^link_|^written_address$/.test(token.type) && !isBreak(token))
      .map((token) => (token.meta?.isDeadLink ? asName(token) : token));
    return renderInline(this.context.markdown, words, this.environment);
  }
}

/** A heading is a name: an error message that was pasted for an address is no part of it. */
function asName(token: Token): Token {
  return makeToken(token, token.type, { content: token.content, meta: { ...token.meta, isName: true } });
}
