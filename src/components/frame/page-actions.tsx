import type { JSX } from 'preact';
import { hrefOf } from '../../pages/addresses.ts';
import { files } from '../../pages/files.ts';
import type { LecturePage } from '../../pages/page.ts';
import { editAddress } from '../../source/source-repository.ts';
import { wordsOf } from '../../words/words-of.ts';
import { CiteAction } from '../papers/cite-action.tsx';
import { KeepButton } from '../study/keep-button.tsx';
import { Icon } from '../text/icon.tsx';

/** What a reader can do with a lecture beyond reading it. Buttons need a script and are hidden without. */
export function PageActions({ page }: { readonly page: LecturePage }): JSX.Element {
  const { actions, study } = wordsOf(page.language);
  const words = { ...actions, revise: study.revise };
  const { base, repository } = page.site;
  return (
    <div class="page-actions" data-pagefind-ignore="true">
      {page.citation && <CiteAction language={page.language} />}
      {page.slides && (
        <a class="page-action" href="slides/" data-slides>
          <Icon name="slides" />
          {words.slides}
        </a>
      )}
      {!page.isUnlisted && <KeepButton of="lecture" site={page.site} language={page.language} />}
      {page.deck && (
        <a class="page-action" href={page.deck}>
          {words.revise}
        </a>
      )}
      {page.outline.length > 0 && <ViewLink view="short" text={words.short} />}
      {page.isBilingual && <ViewLink view="one" text={words.one} />}
      <button class="page-action needs-script" type="button" data-print>
        <Icon name="print" />
        {words.print}
      </button>
      {page.hasAnswers && (
        <button class="page-action needs-script" type="button" data-print="answered">
          <Icon name="print" />
          {words.printAnswered}
        </button>
      )}
      {!page.isUnlisted && (
        <button
          class="page-action needs-script"
          type="button"
          data-copy-markdown={hrefOf(files.markdown(page.address), base)}
          data-copied={words.copied}
          data-failed={words.notCopied}
        >
          <Icon name="copy" />
          <span>{words.copyMarkdown}</span>
        </button>
      )}
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

/** Leads to the lecture without something (`assets/client/lecture-view.ts`). */
function ViewLink({ view, text }: { readonly view: string; readonly text: string }): JSX.Element {
  return (
    <a class="page-action needs-script" href={`?view=${view}`}>
      {text}
    </a>
  );
}
