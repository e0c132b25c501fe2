import type { Html } from '../html/html.ts';
import { withoutTags } from '../html/without-tags.ts';
import { finishMarkup, type Markup } from '../markdown/render.ts';
import type { Stated, Subject } from './headings/stated.ts';
import { findSubject, subjectOfGroup } from './headings/subject.ts';
import type {
  Block,
  Embed,
  Fact,
  GalleryRow,
  ListedItem,
  Mention,
  Resource,
  Section,
  SectionKind,
  Video,
} from './lecture.ts';
import { isNumberedCaption } from './lines/caption-below.ts';
import { buildFigures, type FigureDraft, type FinishingMeans } from './media/figure.ts';
import { textOf } from './nodes.ts';
import { withTitle } from './papers/later-titles.ts';
import { makeProse } from './prose.ts';
import type { Question } from './questions/question.ts';

/** Grown in place: a section may hold a hundred thousand cards, and no list is copied for one more. */
type BlockDraft =
  | Extract<Block, { kind: 'video' | 'embed' | 'question' }>
  | { readonly kind: 'prose'; readonly pieces: Markup[] }
  | { readonly kind: 'cards'; readonly resources: Resource[] }
  | { readonly kind: 'facts'; readonly facts: Fact[] }
  | { readonly kind: 'anchors'; readonly ids: string[] }
  | { readonly kind: 'gallery'; readonly drafts: FigureDraft[]; readonly rows?: readonly GalleryRow[] };

/** What is known about a section before its content. */
export type SectionHead = {
  readonly kind: SectionKind;
  /** 1 to 6 for a heading; an architecture is half a level below the heading that it is named under. */
  readonly level: number;
  readonly id: string;
  readonly name: string;
  readonly title: Html;
  readonly stated?: Stated;
  readonly line: number;
};

/** A section while it is read: blocks of one kind that follow each other become one. */
export class SectionDraft {
  readonly head: SectionHead;
  readonly sections: SectionDraft[] = [];
  readonly #blocks: BlockDraft[] = [];
  readonly #mentions: Mention[] = [];
  readonly #items: ListedItem[] = [];
  /** How many players it holds so far, for those that have no title. */
  embeds = 0;

  constructor(head: SectionHead) {
    this.head = head;
  }

  addProse(piece: Markup): void {
    const last = this.#blocks.at(-1);
    if (last?.kind === 'prose') last.pieces.push(piece);
    else this.#blocks.push({ kind: 'prose', pieces: [piece] });
  }

  addCards(resources: readonly Resource[]): void {
    const last = this.#blocks.at(-1);
    if (last?.kind === 'cards') for (const resource of resources) last.resources.push(resource);
    else this.#blocks.push({ kind: 'cards', resources: [...resources] });
  }

  /** True where a card leads there. */
  hasCard(address: string): boolean {
    return this.#blocks.some(
      (block) => block.kind === 'cards' && block.resources.some((resource) => resource.address === address),
    );
  }

  addFact(fact: Fact): void {
    const last = this.#blocks.at(-1);
    if (last?.kind === 'facts') last.facts.push(fact);
    else this.#blocks.push({ kind: 'facts', facts: [fact] });
  }

  /** @param startsRun true if a caption separates these pictures from the ones before */
  addFigures(drafts: readonly FigureDraft[], startsRun: boolean): void {
    const last = this.#blocks.at(-1);
    if (last?.kind === 'gallery' && !last.rows && !startsRun)
      for (const draft of drafts) last.drafts.push(draft);
    else this.#blocks.push({ kind: 'gallery', drafts: [...drafts] });
  }

  /** @returns false if there is no single picture above without a caption of its own, or numbered captions are above theirs */
  addCaptionBelow({ html, text }: NonNullable<FigureDraft['caption']>): boolean {
    const [last, above] = this.#blocks.slice(-2).reverse();
    if (last?.kind !== 'gallery' || last.rows) return false;
    const isBelowNumber =
      above?.kind === 'prose' && isNumberedCaption(withoutTags(above.pieces.at(-1)?.text ?? ''));
    if (isBelowNumber && isNumberedCaption(text)) return false;
    const [picture, before] = last.drafts.slice(-2).reverse();
    if (!picture || picture.caption || before?.line === picture.line) return false;
    const written = textOf(picture.picture.children ?? []);
    last.drafts[last.drafts.length - 1] = { ...picture, caption: { html, text: written || text } };
    return true;
  }

  /** A paper that is linked in running text: the catalogue knows it, and the page shows it in its place. */
  addMention(mention: Mention): void {
    this.#mentions.push(mention);
  }

  addItems(items: readonly ListedItem[]): void {
    for (const item of items) this.#items.push(item);
  }

  get items(): readonly ListedItem[] {
    return this.#items;
  }

  /** The section and those below it. */
  withAllBelow(): readonly SectionDraft[] {
    return [this, ...this.sections.flatMap((section) => section.withAllBelow())];
  }

  /** What could be papers: its cards, and what its texts link. */
  get papers(): readonly Resource[] {
    return [
      ...this.#blocks.flatMap((block) => (block.kind === 'cards' ? block.resources : [])),
      ...this.#mentions,
    ];
  }

  /** Gives papers without a title the one that is known of them. */
  retitle(titleOf: (paper: Resource) => string | undefined): void {
    for (const block of this.#blocks)
      if (block.kind === 'cards')
        block.resources.forEach((card, index) => {
          block.resources[index] = withTitle(card, titleOf);
        });
    this.#mentions.forEach((mention, index) => {
      this.#mentions[index] = withTitle(mention, titleOf);
    });
  }

  get mentions(): readonly Mention[] {
    return this.#mentions;
  }

  addVideo(video: Video): void {
    this.#blocks.push({ kind: 'video', video });
  }

  addQuestion(question: Question): void {
    this.#blocks.push({ kind: 'question', question });
  }

  addEmbed(embed: Embed): void {
    this.embeds += 1;
    this.#blocks.push({ kind: 'embed', embed });
  }

  addImageTable(drafts: readonly FigureDraft[], rows: readonly GalleryRow[]): void {
    this.#blocks.push({ kind: 'gallery', drafts: [...drafts], rows });
  }

  /** Ids come before the cards or the figures that they belong to, which may continue a row that has begun. */
  addAnchor(id: string): void {
    const last = this.#blocks.at(-1)?.kind;
    const at = this.#blocks.length - (last === 'cards' || last === 'gallery' ? 1 : 0);
    const before = this.#blocks[at - 1];
    if (before?.kind === 'anchors') before.ids.push(id);
    else this.#blocks.splice(at, 0, { kind: 'anchors', ids: [id] });
  }

  /**
   * Completes the section and everything below it; only now are its figures counted.
   *
   * @param inherited what the group above says that its entries are
   */
  finish(means: FinishingMeans, inherited?: Subject): Section {
    const { level: _level, ...head } = this.head;
    const isGroup = head.kind === 'group';
    const said = isGroup || this.sections.length > 0 ? subjectOfGroup(head.name) : undefined;
    const own = head.stated?.subject ?? (isGroup && said !== 'article' ? (said ?? inherited) : undefined);
    const below = isGroup ? (own ?? said) : (said ?? inherited);
    const sections = this.sections.map((section) => section.finish(means, below));
    const kind = this.#findKind(sections);
    const resources = this.#blocks.flatMap((block) => (block.kind === 'cards' ? block.resources : []));
    const facts = this.#blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
    const content = { resources, facts, text: () => this.#prose() };
    const subject = own ?? findSubject({ ...head, kind }, content, isGroup ? undefined : inherited);
    return {
      ...head,
      kind,
      ...(subject && { subject }),
      blocks: this.finishBlocks(means),
      mentions: this.#mentions,
      ...(this.#items.length > 0 && { items: this.#items }),
      sections,
    };
  }

  /** As markup; only few sections are asked for it. */
  #prose(): string {
    return this.#blocks
      .flatMap((block) => (block.kind === 'prose' ? block.pieces.map(({ text }) => text) : []))
      .join(' ');
  }

  finishBlocks(means: FinishingMeans): Block[] {
    const drafts = this.#blocks.flatMap((block) => (block.kind === 'gallery' ? block.drafts : []));
    const figures = buildFigures(drafts, this.head, means);
    let shown = 0;
    return this.#blocks.map((block) => {
      if (block.kind === 'prose') return makeProse(finishMarkup(block.pieces, means.language));
      if (block.kind !== 'gallery') return block;
      const first = shown;
      shown += block.drafts.length;
      const { rows } = block;
      return { kind: 'gallery', figures: figures.slice(first, shown), ...(rows && { rows }) };
    });
  }

  /** An entry that only groups architectures is a family of them. */
  #findKind(sections: readonly Section[]): SectionKind {
    const gathers = sections.some((section) => section.kind === 'architecture');
    const isLabelled = this.#blocks.some(
      (block) => block.kind === 'cards' && block.resources.some((resource) => resource.label !== undefined),
    );
    return this.head.kind === 'entry' && gathers && !isLabelled ? 'family' : this.head.kind;
  }
}
