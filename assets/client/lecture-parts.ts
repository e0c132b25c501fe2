import { loadPart } from './load-part.ts';
import { loadStyle } from './load-style.ts';

/** Loads what figures, players, blocks of code and citations need, on pages that have some. */
export function attachLectureParts(): void {
  const embeds = document.querySelectorAll<HTMLAnchorElement>('main a[data-src]');
  const code = document.querySelectorAll<HTMLElement>('main :is(.prose, .cite) pre');
  const figures = document.querySelector('main .figure');
  if (figures) void import('./figures/shape-figures.ts').then((part) => part.shapeFigures());
  const themed = [...document.querySelectorAll<HTMLImageElement>('main img[data-dark]')];
  // Where pictures load only on request, the theme requests none.
  if (themed.length > 0 && !document.documentElement.dataset.pictures)
    void import('./dark-pictures.ts').then((part) => part.attachDarkPictures(themed));
  if (embeds.length > 0) {
    void loadStyle('onRequest');
    void loadPart(import('./embeds.ts')).then((part) => part.attachEmbeds(embeds));
  }
  for (const button of document.querySelectorAll<HTMLElement>('.cite-files button')) {
    button.addEventListener('click', () => {
      void import('./take-citation.ts').then((part) => part.takeCitation(button));
    });
  }
  if (code.length > 0) void loadPart(import('./copy-code.ts')).then((part) => part.attachCopyButtons(code));
}
