import { renderToString } from 'preact-render-to-string';
import { holdPictures } from '../src/components/figures/hold-pictures.ts';
import { PicturesBar } from '../src/components/figures/pictures-bar.tsx';
import type { Page, PageKind } from '../src/pages/page.ts';

/** Pages to which a script brings pictures. */
const filledLater: ReadonlySet<PageKind> = new Set(['models', 'compare']);

/** What a reader can ask for. */
const isAsking = /<template data-held|<video [^>]*data-poster=/;

/** Holds back pictures from other sites on a printed page, with their controls at the end of its header. */
export function holdPage(html: string, { kind, language }: Page): string {
  const held = holdPictures(html, language);
  if (!isAsking.test(held) && !filledLater.has(kind)) return held;
  return held.replace(/<main\b[^>]*>(?:.*?(?=<\/header>))?/s, (head) =>
    head.concat(renderToString(<PicturesBar language={language} />)),
  );
}
