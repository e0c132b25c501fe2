import type { JSX } from 'preact';
import type { SlideItem } from '../../slides/slide.ts';
import { countPictures } from '../../slides/weigh.ts';
import { BlockView } from '../lecture/block-view.tsx';
import { RawHtml } from '../lecture/raw-html.tsx';
import { SlideLinks } from './slide-links.tsx';

type SlideItemViewProps = { readonly item: SlideItem; readonly language: string };

/** One thing that a slide shows, by its kind. */
export function SlideItemView({ item, language }: SlideItemViewProps): JSX.Element {
  switch (item.kind) {
    case 'lead':
      return <p class="slide-lead">{item.text}</p>;
    case 'heading':
      return <RawHtml as="h3" id={item.id} html={item.html} />;
    case 'text':
      return <RawHtml class={`prose${picturesClass(item.html)}`} html={item.html} />;
    case 'drawing':
      return <RawHtml class="prose slide-drawing" html={item.html} />;
    case 'names':
      return <SlideNames names={item.names} />;
    case 'cards':
      return <SlideLinks resources={item.resources} language={language} />;
    default:
      return <BlockView block={item} language={language} />;
  }
}

/** How tall the pictures of a text may be goes by their number. */
function picturesClass(html: string): string {
  const count = Math.min(countPictures(html), 4);
  return count > 0 ? ` has-pictures-${count}` : '';
}

function SlideNames({ names }: Pick<Extract<SlideItem, { kind: 'names' }>, 'names'>): JSX.Element {
  return (
    <ul class="slide-names">
      {names.map(({ id, name }) => (
        <li key={id}>
          <a href={`#${id}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
