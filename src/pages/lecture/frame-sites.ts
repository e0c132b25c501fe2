import type { Block, Lecture, Section } from '../../lecture/lecture.ts';
import { type Remembered, rememberOf } from '../../source/remember.ts';
import { commentsOrigin } from '../comments.ts';
import type { Page } from '../page.ts';

type Text = Pick<Lecture, 'opening' | 'sections' | 'closing'>;

/**
 * The sites whose players and comments a page may show, each once.
 *
 * @example findFrameSites(page) // ['https://www.youtube-nocookie.com']
 */
export function findFrameSites(page: Page): string[] {
  const text = 'lecture' in page ? page.lecture : page.kind === 'text' ? page.text : undefined;
  if (!text) return [];
  const { comments } = page.site;
  if (page.kind !== 'lecture' || !comments) return playersOf(text);
  return [...new Set([...playersOf(text), commentsOrigin(comments)])].sort();
}

/** Asked by the pages of a lecture, and by what is said of all pages. */
export const playersOf: Remembered<Text, string[]> = /* @__PURE__ */ rememberOf(
  ({ opening, sections, closing }: Text) => {
    const frames = [...opening, ...sections.flatMap(blocksBelow), ...closing].flatMap(findFrames);
    return [...new Set(frames.map((frame) => new URL(frame).origin))].sort();
  },
);

function blocksBelow(section: Section): Block[] {
  return [...section.blocks, ...section.sections.flatMap(blocksBelow)];
}

function findFrames(block: Block): string[] {
  if (block.kind === 'embed') return [block.embed.frame];
  return block.kind === 'prose' ? [...(block.frames ?? [])] : [];
}
