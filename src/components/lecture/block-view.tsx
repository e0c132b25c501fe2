import type { JSX } from 'preact';
import type { Block } from '../../lecture/lecture.ts';
import { LinkCards } from '../cards/link-cards.tsx';
import { FactSheet } from '../facts/fact-sheet.tsx';
import { Gallery } from '../figures/gallery.tsx';
import { QuestionView } from '../study/question-view.tsx';
import { EmbedView } from './embed-view.tsx';
import { RawHtml } from './raw-html.tsx';
import { VideoView } from './video-view.tsx';

type BlockViewProps = { readonly block: Block; readonly language: string };

/** One piece of what the author wrote, by its kind. */
export function BlockView({ block, language }: BlockViewProps): JSX.Element {
  switch (block.kind) {
    case 'prose':
      return <RawHtml class="prose" html={block.html} />;
    case 'cards':
      return <LinkCards resources={block.resources} language={language} />;
    case 'facts':
      return <FactSheet facts={block.facts} language={language} />;
    case 'gallery':
      return <Gallery figures={block.figures} rows={block.rows} language={language} />;
    case 'video':
      return <VideoView video={block.video} language={language} />;
    case 'embed':
      return <EmbedView embed={block.embed} language={language} />;
    case 'question':
      return <QuestionView question={block.question} language={language} />;
    case 'anchors':
      return <Anchors ids={block.ids} />;
  }
}

/** Places without a visible trace, so that old links still land. */
function Anchors({ ids }: { readonly ids: readonly string[] }): JSX.Element {
  return (
    <>
      {ids.map((id) => (
        <span key={id} class="anchor" id={id} />
      ))}
    </>
  );
}
