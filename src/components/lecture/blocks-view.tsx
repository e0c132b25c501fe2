import type { JSX } from 'preact';
import type { Block } from '../../lecture/lecture.ts';
import { BlockView } from './block-view.tsx';

type BlocksViewProps = { readonly blocks: readonly Block[]; readonly language: string };

/** What a section holds, in the author's order. */
export function BlocksView({ blocks, language }: BlocksViewProps): JSX.Element {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} language={language} />
      ))}
    </>
  );
}
