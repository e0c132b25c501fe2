import type { Block, Section } from '../../lecture/lecture.ts';
import { commentsOrigin } from '../comments.ts';
import type { Page } from '../page.ts';

/**
 * The sites whose players and comments a page may show, each once.
 *
 * @example findFrameSites(page) // ['https://www.youtube-nocookie.com']
 */
export function findFrameSites(page: Page): string[] {
  const text = 'lecture' in page ? page.lecture : page.kind === 'text' ? page.text : undefined;
  if (!text) return [];
  const { opening, sections, closing } = text;
  const frames = [...opening, ...sections.flatMap(blocksBelow), ...closing].flatMap(findFrames);
  const { comments } = page.site;
  const origins = frames.map((frame) => new URL(frame).origin);
  if (page.kind === 'lecture' && comments) origins.push(commentsOrigin(comments));
  return [...new Set(origins)].sort();
}

function blocksBelow(section: Section): Block[] {
  return [...section.blocks, ...section.sections.flatMap(blocksBelow)];
}

function findFrames(block: Block): string[] {
  if (block.kind === 'embed') return [block.embed.frame];
  return block.kind === 'prose' ? [...(block.frames ?? [])] : [];
}
