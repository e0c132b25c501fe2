import type { ComponentChildren, JSX } from 'preact';
import type { LecturePage } from '../pages/page.ts';
import { editAddress } from '../source/source-repository.ts';
import { wordsOf } from '../words/words-of.ts';
import { Icon } from './icon.tsx';

type PageActionsProps = { readonly page: LecturePage; readonly children?: ComponentChildren };

/** What a reader can do with a lecture beyond reading it. Buttons need a script and are hidden without. */
export function PageActions({ page, children }: PageActionsProps): JSX.Element {
  const words = wordsOf(page.language).actions;
  const { repository } = page.site;
  return (
    <div class="page-actions" data-pagefind-ignore="true">
      {children}
      <button class="page-action needs-script" type="button" data-print>
        <Icon name="print" />
        {words.print}
      </button>
      <button
        class="page-action needs-script"
        type="button"
        data-copy-markdown={page.markdown}
        data-copied={words.copied}
        data-failed={words.notCopied}
      >
        <Icon name="copy" />
        <span>{words.copyMarkdown}</span>
      </button>
      <span class="visually-hidden" role="status" />
      {repository && (
        <a class="page-action" href={editAddress(repository, page.lecture.path)}>
          <Icon name="edit" />
          {words.edit}
        </a>
      )}
    </div>
  );
}
