import type { JSX } from 'preact';
import { wordsOf } from '../../words/words-of.ts';

/**
 * Shows all pictures of a page at once, or always, where pictures from other sites load only on request. It carries what
 * its script says (`assets/client/held/`).
 */
export function PicturesBar({ language }: { readonly language: string }): JSX.Element {
  const { held, figures } = wordsOf(language);
  return (
    <section
      class="pictures-bar"
      aria-label={held.label}
      data-pagefind-ignore="true"
      data-loading={held.loading}
      data-missing={figures.notLoaded}
      data-shown={held.shown}
      data-all-shown={held.allShown}
      data-again={held.again}
    >
      <p>{held.note}</p>
      <button class="pictures-all needs-script" type="button">
        {held.showAll}
      </button>
      <label class="pictures-always needs-script">
        <input type="checkbox" />
        {held.always}
      </label>
      <span class="visually-hidden" role="status" />
    </section>
  );
}
