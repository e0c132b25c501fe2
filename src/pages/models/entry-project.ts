import type { Block, Resource, Section } from '../../lecture/lecture.ts';

/** What is under a heading, and the project page that belongs in its header. */
export type EntryParts = { readonly project?: Resource; readonly blocks: readonly Block[] };

/**
 * Takes the project page out of the cards right under a heading, where it is shown with the name. A note that its author
 * wrote on it needs the room of a card.
 *
 * @example partProject(llava).project?.address // 'https://llava-vl.github.io'
 */
export function partProject({ kind, blocks }: Pick<Section, 'kind' | 'blocks'>): EntryParts {
  const at = blocks.findIndex((block) => block.kind !== 'anchors');
  const block = blocks[at];
  if (kind === 'group' || block?.kind !== 'cards') return { blocks };
  const project = block.resources.find(({ role, address, note }) => role === 'project' && address && !note);
  if (!project) return { blocks };
  const resources = block.resources.filter((resource) => resource !== project);
  return {
    project,
    blocks: resources.length > 0 ? blocks.with(at, { ...block, resources }) : blocks.toSpliced(at, 1),
  };
}
