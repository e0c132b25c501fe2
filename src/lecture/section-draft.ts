import type { Html } from '../markdown/html.ts';
import { finishMarkup, type Markup } from '../markdown/render.ts';
import { buildFigures, type FigureDraft, type FinishingMeans } from './figure.ts';
import type { Block, Resource, Section, SectionKind, Video } from './lecture.ts';

type BlockDraft =
  | Exclude<Block, { kind: 'gallery' | 'prose' }>
  | { readonly kind: 'prose'; readonly pieces: readonly Markup[] }
  | { readonly kind: 'gallery'; readonly drafts: readonly FigureDraft[] };

/** What a section says of itself before its content is known. */
export type SectionHead = {
  readonly kind: SectionKind;
  /** 1 to 6 for a heading; an architecture stands half a level below the heading it is named under. */
  readonly level: number;
  readonly id: string;
  readonly name: string;
  readonly title: Html;
  readonly line: number;
};

/** A section while it is read: blocks of one kind that follow each other become one. */
export class SectionDraft {
  readonly head: SectionHead;
  readonly sections: SectionDraft[] = [];
  readonly #blocks: BlockDraft[] = [];

  constructor(head: SectionHead) {
    this.head = head;
  }

  addProse(piece: Markup): void {
    const last = this.#blocks.at(-1);
    if (last?.kind === 'prose')
      this.#blocks.splice(-1, 1, { kind: 'prose', pieces: [...last.pieces, piece] });
    else this.#blocks.push({ kind: 'prose', pieces: [piece] });
  }

  addCards(resources: readonly Resource[]): void {
    const last = this.#blocks.at(-1);
    if (last?.kind === 'cards')
      this.#blocks.splice(-1, 1, { kind: 'cards', resources: [...last.resources, ...resources] });
    else this.#blocks.push({ kind: 'cards', resources });
  }

  /** @param startsRun true where a caption parts these pictures from the ones before */
  addFigures(drafts: readonly FigureDraft[], startsRun: boolean): void {
    const last = this.#blocks.at(-1);
    if (last?.kind === 'gallery' && !startsRun) {
      this.#blocks.splice(-1, 1, { kind: 'gallery', drafts: [...last.drafts, ...drafts] });
    } else this.#blocks.push({ kind: 'gallery', drafts });
  }

  addVideo(video: Video): void {
    this.#blocks.push({ kind: 'video', video });
  }

  /** Ids stand before the cards they belong to, which may go on a row that has begun. */
  addAnchor(id: string): void {
    const at = this.#blocks.at(-1)?.kind === 'cards' ? this.#blocks.length - 1 : this.#blocks.length;
    const before = this.#blocks[at - 1];
    if (before?.kind === 'anchors')
      this.#blocks.splice(at - 1, 1, { kind: 'anchors', ids: [...before.ids, id] });
    else this.#blocks.splice(at, 0, { kind: 'anchors', ids: [id] });
  }

  /** Completes the section and all below it; only now are its figures counted. */
  finish(means: FinishingMeans): Section {
    const sections = this.sections.map((section) => section.finish(means));
    const { level: _level, ...head } = this.head;
    return { ...head, kind: this.#findKind(sections), blocks: this.finishBlocks(means), sections };
  }

  finishBlocks(means: FinishingMeans): Block[] {
    const drafts = this.#blocks.flatMap((block) => (block.kind === 'gallery' ? block.drafts : []));
    const figures = buildFigures(drafts, this.head, means);
    return this.#blocks.map((block) => {
      if (block.kind === 'prose') return { kind: 'prose', html: finishMarkup(block.pieces) };
      if (block.kind !== 'gallery') return block;
      return { kind: 'gallery', figures: figures.splice(0, block.drafts.length) };
    });
  }

  /** An entry that only gathers architectures is a family of them. */
  #findKind(sections: readonly Section[]): SectionKind {
    const gathers = sections.some((section) => section.kind === 'architecture');
    const isLabelled = this.#blocks.some(
      (block) => block.kind === 'cards' && block.resources.some((resource) => resource.label !== undefined),
    );
    return this.head.kind === 'entry' && gathers && !isLabelled ? 'family' : this.head.kind;
  }
}
