import { onceEach } from './once-each.ts';

/** File names of the style sheets that come with a part of the client, as JSON; written in when the client is bundled. */
declare const lazyStyles: string;

export type LazyStyle =
  | 'viewer'
  | 'search'
  | 'searchRest'
  | 'hoverCard'
  | 'deck'
  | 'speaker'
  | 'keep'
  | 'onRequest';

const names: Readonly<Record<LazyStyle, string>> = JSON.parse(lazyStyles);

/**
 * Loads the style sheet of a part of the client, once, from the folder of the scripts. It comes last, where layers keep it in its place:
 * one among the others would make the browser choose its fonts again, and move the text.
 */
export const loadStyle = onceEach(
  (name: LazyStyle) =>
    new Promise<void>((done, fail) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = new URL(names[name], import.meta.url).href;
      link.addEventListener('load', () => done());
      link.addEventListener('error', () => {
        link.remove();
        fail(new Error(`${link.href} does not load`));
      });
      document.head.append(link);
    }),
);
