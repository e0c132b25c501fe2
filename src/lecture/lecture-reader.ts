import { summaryOf } from '../html/find-tags.ts';
import { type Html, trustHtml } from '../html/html.ts';
import { headingId } from '../identity/heading-id.ts';
import { attributeOf } from '../markdown/attribute-of.ts';
import { type Markup, renderBlocks, renderInline } from '../markdown/render.ts';
import { metaOf } from '../markdown/token-meta.ts';
import { wordsOf } from '../words/words-of.ts';
import { removedHtml, shortDivider, strayMarks, unknownLabel } from './findings.ts';
import { addBareLabel, findLabelled } from './headings/bare-label.ts';
import { withoutCount } from './headings/counted-headings.ts';
import { repairDotless } from './headings/dotless-attributes.ts';
import { readHeadingAttributes } from './headings/heading-attributes.ts';
import { markName, nameOf } from './headings/heading-name.ts';
import { titleTokens } from './headings/heading-title.ts';
import { kindOfLecture } from './headings/subject.ts';
import { findListed } from './items/find-listed.ts';
import { asLead } from './items/named-items.ts';
import type { Block, ListedItem, Mention, Section, SectionKind } from './lecture.ts';
import { type Caption, readLines, readParagraph, startOf } from './lines/read-paragraph.ts';
import { type BareLabel, type LabelLine, parseLabelLine } from './links/label-line.ts';
import { cutLabelList } from './links/label-list.ts';
import { findParts, type LinePart, type LinkPart } from './links/link-part.ts';
import { isBadgeLink, isBadgePicture, linkWords, saysPaper } from './links/link-words.ts';
import { findOwnLinks } from './links/own-links.ts';
import { resourceInLinkLine, resourceOfHeading, resourceOfLink, resourcesOfLabel } from './links/resource.ts';
import { addVideo } from './media/add-video.ts';
import { addFrame, addImageTable, addPictures, readProse } from './media/media-reader.ts';
import { findPictures } from './media/picture-line.ts';
import { isDashes, isOnlyBreaks, isUnderlinedPicture } from './node-form.ts';
import { type BlockNode, findNodes, inlineChildren, isBreak, textOf } from './nodes.ts';
import { titleQuotedIn } from './papers/awaited-title.ts';
import { holdsBareId } from './papers/bare-ids.ts';
import { LaterTitles } from './papers/later-titles.ts';
import { addTextMentions, findMentions } from './papers/mentions.ts';
import { isRoleText } from './papers/paper-title.ts';
import { pointsToFigure } from './papers/says-nothing.ts';
import { isBoldLine } from './papers/title-lead.ts';
import { TitleAbove } from './papers/title-line.ts';
import { readQuestion } from './questions/read-question.ts';
import type { Reading, ReadingContext } from './reading.ts';
import { SectionDraft } from './section-draft.ts';

const kinds: readonly SectionKind[] = ['group', 'group', 'group', 'entry', 'entry', 'part', 'part'];

/** The label of the links below, or the name of the picture below. */
type Above = { readonly label?: BareLabel | undefined; readonly caption?: Caption | undefined };

/** Reads the blocks of a post one after another and puts them under their headings. */
export class LectureReader implements Reading {
  readonly context: ReadingContext;
  readonly #top: SectionDraft;
  /** Open sections, outermost first; the first is the lecture itself. */
  #open: SectionDraft[];
  /** The line above with the title of the paper whose links follow. */
  readonly titleAbove = new TitleAbove();
  readonly #laterTitles: LaterTitles;
  /** What a block says about the one right below it. */
  #above: Above = {};
  /** The line right above a list, `**Datasets**`. */
  #lead: string | undefined;

  /** @param bibliography of the works that the lecture cites, as BibTeX */
  constructor(context: ReadingContext, bibliography: string) {
    this.context = context;
    this.#laterTitles = new LaterTitles(bibliography);
    const { name } = context;
    this.#top = new SectionDraft({
      kind: 'group',
      level: 0,
      id: 'opening',
      name,
      title: trustHtml(''),
      line: 0,
    });
    this.#open = [this.#top];
  }

  /** The section that content goes to now. */
  get section(): SectionDraft {
    return this.#open.at(-1) ?? this.#top;
  }

  /** Names of the headings above the current place. */
  get enclosingNames(): string[] {
    return this.#open.slice(1).map((draft) => draft.head.name);
  }

  /** @param next the block after it, which says what a bold line, a label or a divider is for */
  read(node: BlockNode, next: BlockNode | undefined): void {
    const { label, caption } = this.#above;
    const labelled = label ? findLabelled(label, node) : [];
    this.#above = {};
    if (node.type !== 'table' && !node.type.endsWith('_list')) this.#lead = leadOfFold(node);
    this.#keepTitle();
    this.titleAbove.passBlock(node);
    this.#laterTitles.readBibTex(node.tokens, this.section);
    if (node.type === 'heading') this.#readHeading(node, next);
    else if (isDashes(node)) this.#addDivider(node, next);
    else if (node.type === 'question') this.#readQuestion(node);
    else if (node.type.endsWith('_list')) this.#readList(node, labelled);
    else if (node.type === 'paragraph') {
      const start = startOf(next);
      this.#addListed(node, () => findMentions(this, node));
      const picturesFollow = start.kind === 'pictures';
      this.#above = { caption: readParagraph(this, node, { caption, picturesFollow, labelled }) };
      this.#lead = leadOf(node);
      const quoted = titleQuotedIn(inlineChildren(node));
      this.titleAbove.readSentence(quoted);
      this.#laterTitles.readQuote(quoted, this.section);
      if (next && (next.type === 'bullet_list' || start.isLinks)) this.titleAbove.readLead(node, next);
    } else if (node.type === 'video')
      addVideo(this, metaOf(node.tokens[0], 'video') ?? {}, {
        written: node.tokens[0]?.content ?? '',
        row: node.start,
      });
    else if (node.type === 'embed' && node.tokens[0]) addFrame(this, node.tokens[0], node.start);
    else if (node.table) addImageTable(this, node.table, node.start);
    else if (node.type === 'hr' && (!next || next.type === 'heading')) return;
    else if (node.type === 'html_block' && isOnlyBreaks(node)) return;
    else this.#readText(node);
  }

  /** The title of the last block may be of a paper that is linked above it. */
  #keepTitle(): void {
    const { line, isSaid } = this.titleAbove;
    this.#laterTitles.readLine(line, isSaid ? undefined : this.section.head.name, this.section);
  }

  /** Labels of a list are read like lines of a paragraph. */
  #readList(node: BlockNode, labelled: readonly LabelLine[]): void {
    for (const part of cutLabelList(node, labelled) ?? [{ kind: 'items', node } as const]) {
      if (part.kind === 'items') this.#readText(part.node);
      else readLines(this, part.lines, { picturesFollow: false, labelled: part.labelled });
    }
  }

  #readText(node: BlockNode): void {
    this.titleAbove.readBlock(node);
    const tokens = readProse(this, node.tokens, node.start);
    const mentions = findMentions(this, node, this.titleAbove.free);
    this.#addListed(node, () => mentions);
    this.addProse(renderBlocks(this.context.markdown, tokens, this.environment), node.start);
    for (const paper of mentions) this.section.addMention(paper);
    this.addOwnLinks(node);
  }

  #addListed(node: BlockNode, mentions: () => readonly Mention[]): void {
    const { context, section } = this;
    const place = {
      ids: context.ids,
      lineOf: context.lineOf,
      heading: section.head.name,
      addAnchor: (id: string) => section.addAnchor(id),
    };
    section.addItems(findListed(node, mentions, place, this.#lead));
  }

  /** A question that is in none of the forms stays what it would be without its label. */
  #readQuestion(node: BlockNode): void {
    const read = readQuestion(node, this.context, this.environment);
    if ('rule' in read) {
      this.context.report(read);
      for (const own of findNodes(node.tokens)) this.#readText(own);
      return;
    }
    this.section.addQuestion(read);
    for (const paper of findMentions(this, node)) this.section.addMention(paper);
    this.addOwnLinks(node);
  }

  /** Papers of a footnote belong to the lecture. */
  readNote(node: BlockNode): void {
    const reader = { section: this.#top, context: this.context };
    for (const paper of findMentions(reader, node)) this.#top.addMention(paper);
  }

  /** The heading that gives the lecture its title, which its page shows anyway: links to it still work, and it may be that of a paper. */
  readTitle(node: BlockNode, next: BlockNode | undefined): void {
    this.#above = {};
    this.titleAbove.passBlock(node);
    this.titleAbove.readHeading(inlineChildren(node), next);
    this.section.addAnchor(attributeOf(node.tokens[0], 'id'));
  }

  finish(renderText: (text: string) => Html): {
    opening: readonly Block[];
    openingMentions: readonly Mention[];
    openingItems: readonly ListedItem[];
    sections: readonly Section[];
  } {
    const { language, ids } = this.context;
    const means = { renderText, language, takeId: (wanted: string) => ids.take(wanted) };
    this.#keepTitle();
    this.#laterTitles.giveTo(this.#top.withAllBelow());
    const opening = this.#top.finishBlocks(means);
    const said = kindOfLecture(this.context.name);
    const sections = this.#top.sections.map((section) => section.finish(means, said));
    return { opening, openingMentions: this.#top.mentions, openingItems: this.#top.items, sections };
  }

  /** Works of the entry's own that a text links. */
  addOwnLinks(node: BlockNode): void {
    const { section, context } = this;
    const { kind, name } = section.head;
    if (kind === 'group' && section.head.level === 0) return;
    for (const work of findOwnLinks(node, { owner: name, lineOf: context.lineOf })) section.addMention(work);
  }

  get environment() {
    const { base, language, ids } = this.context;
    return { base, language, name: this.section.head.name, claimId: (wanted: string) => ids.take(wanted) };
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

  /** A line of links, or of badges: a card each. */
  addLinks(links: readonly LinkPart[], row: number): void {
    const place = this.#placeOf(row);
    const isMenu = links.length > 1 || links.some((link) => isBadgeLink(link) || saysPaper(link));
    const make = isMenu ? resourceInLinkLine : resourceOfLink;
    this.section.addCards(
      links.map((link) => make(link, { ...place, above: this.titleAbove.takeFor(link.address) })),
    );
  }

  #placeOf(row: number) {
    const { line: under } = this.titleAbove;
    return {
      owner: this.section.head.name,
      line: this.context.lineOf(row),
      ...(under !== undefined && { under }),
    };
  }

  addLabel(label: LabelLine, row: number): void {
    const line = this.context.lineOf(row);
    const note = label.note.filter((token) => token.type !== 'image');
    const text = note.length > 0 ? renderInline(this.context.markdown, note, this.environment) : undefined;
    const [first] = label.links;
    const above =
      first && !pointsToFigure(textOf(label.note))
        ? this.titleAbove.takeFor(first.address, label.role === 'paper')
        : undefined;
    this.section.addCards(resourcesOfLabel(label, { ...this.#placeOf(row), above }, text));
    addTextMentions(this, note, row);
    if (label.meant) this.context.report(unknownLabel(label.label, label.meant, line));
    if (label.hasStrayMarks) this.context.report(strayMarks(label, line));
    const pictures = [
      ...label.links.flatMap(({ tokens }) => findPictures(tokens) ?? []),
      ...label.note,
    ].filter((token) => token.type === 'image' && !isBadgePicture(token));
    if (pictures.length > 0) addPictures(this, pictures, row, undefined);
  }

  #readHeading(node: BlockNode, next: BlockNode | undefined): void {
    const children = inlineChildren(node);
    if (isUnderlinedPicture(node, children)) {
      this.section.addAnchor(attributeOf(node.tokens[0], 'id'));
      readParagraph(this, node, { picturesFollow: false });
      return;
    }
    const id = attributeOf(node.tokens[0], 'id');
    const label = parseLabelLine(
      children.filter((token) => !isBreak(token)),
      'heading',
    );
    if (label) {
      this.addLabel(label, node.start);
      this.section.addAnchor(id);
      return;
    }
    const parts = findParts(children);
    const links = parts.filter((part) => part.kind === 'link');
    const isMenu = nameOf(children) === '' || areOnlyRoles(parts);
    if (isMenu && links.some(({ address }) => address !== '')) {
      this.addLinks(links, node.start);
      this.section.addAnchor(id);
      return;
    }
    const level = Number(node.tokens[0]?.tag.slice(1) ?? 2);
    const bare = level > 2 ? addBareLabel(this, node, next) : undefined;
    if (bare) {
      this.#above = { label: bare };
      return;
    }
    const kind = kinds[level] ?? 'part';
    const line = this.context.lineOf(node.start);
    const dotless = repairDotless(node.tokens[0], children, line);
    if (dotless) this.context.report(dotless);
    this.titleAbove.readHeading(children, next);
    const { counted, language } = this.context;
    const written = nameOf(children) || markName(children) || wordsOf(language).lecture.untitled;
    const name = counted.has(node) ? withoutCount(written) : written;
    const title = renderInline(this.context.markdown, titleTokens(children), this.environment);
    const { stated, findings } = readHeadingAttributes(node.tokens[0], line);
    findings.forEach(this.context.report);
    this.#openSection(new SectionDraft({ kind, level, id, name, title, ...(stated && { stated }), line }));
    if (links.length === 0 && holdsBareId(textOf(children)))
      for (const paper of findMentions(this, node)) this.section.addMention(paper);
    for (const { address, text } of links) if (!address) this.#readForgotten(text);
    const around = textOf(parts.flatMap((part) => (part.kind === 'link' ? [] : part.tokens)));
    const resources = links.flatMap((link) =>
      link.address && !link.address.startsWith('#')
        ? [resourceOfHeading(link, kind === 'group', { owner: name, line, around })]
        : [],
    );
    if (resources.length > 0) this.section.addCards(resources);
  }

  /** A link in a heading whose address was forgotten may say the title of the paper that the heading above it links. */
  #readForgotten(text: string): void {
    const above = this.#open.at(-2);
    if (above) this.#laterTitles.readLine(text, above.head.name, above);
  }

  /** Two dashes on a line of their own are a divider that lacks a dash. */
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
}

/** A line that is all bold, or ends with a colon. */
function leadOf(node: BlockNode): string | undefined {
  const tokens = inlineChildren(node);
  const text = textOf(tokens);
  return isBoldLine(tokens) || /[:：]$/u.test(text) ? asLead(text) : undefined;
}

/** `<summary>Papers that use PondSet</summary>`, above what is folded. */
function leadOfFold({ type, tokens: [first] }: BlockNode): string | undefined {
  const words = type === 'html_block' && first ? summaryOf(first.content) : '';
  return words === '' ? undefined : asLead(words);
}

/** `[[Project Page](…)] [[Paper](…)]`: two links or more that only say what they are for, and nothing else. */
function areOnlyRoles(parts: readonly LinePart[]): boolean {
  const links = parts.filter((part) => part.kind === 'link');
  return (
    links.length > 1 &&
    links.every((link) => link.address !== '' && isRoleText(linkWords(link))) &&
    parts.every((part) => part.kind === 'link' || !/[\p{L}\p{N}]/u.test(part.text))
  );
}
