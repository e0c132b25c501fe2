import type { JSX } from 'preact';
import { pageIds } from '../../pages/page-ids.ts';
import { wordsOf } from '../../words/words-of.ts';
import { Icon } from '../text/icon.tsx';

/** Leads to how the page is cited, and unfolds it. */
export function CiteAction({ language }: { readonly language: string }): JSX.Element {
  return (
    <a class="page-action" href={`#${pageIds.cite}`} data-cite>
      <Icon name="cite" />
      {wordsOf(language).actions.cite}
    </a>
  );
}
