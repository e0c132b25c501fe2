import type { JSX } from 'preact';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import type { PrintPage } from '../src/pages/study/print-page.ts';
import { otherLanguage } from '../src/words/other-language.ts';
import { studyPageWordsOf } from '../src/words/study/pages/study-page-words-of.ts';

/** `/print/`: the lectures to choose from; a script puts those that are chosen below. */
export function PrintLayout(page: PrintPage): JSX.Element {
  const { language, lectures } = page;
  const words = studyPageWordsOf(language).print;
  return (
    <PageFrame page={page}>
      <PageHeader title={page.site.title}>
        <p>{page.description}</p>
      </PageHeader>
      <noscript>
        <p class="empty-note">{words.needsScript}</p>
      </noscript>
      <form class="print-form" data-print-course>
        <fieldset>
          <legend>{words.choose}</legend>
          <ol>
            {lectures.map(({ href, title, language: own }) => (
              <li key={href}>
                <label>
                  <input type="checkbox" class="needs-script" value={href} checked />{' '}
                  <span lang={otherLanguage(own, language)}>{title}</span>
                </label>{' '}
                <a href={href} aria-label={title} lang={otherLanguage(own, language)}>
                  →
                </a>
              </li>
            ))}
          </ol>
        </fieldset>
        {page.hasAnswers && (
          <p class="print-answers needs-script">
            <label>
              <input type="checkbox" data-print-answers /> {words.answers}
            </label>
          </p>
        )}
        {/* Until the script is there, the browser would load the page again. */}
        <button class="revise-button is-first needs-script" type="submit" disabled>
          {words.gather}
        </button>
        <p role="status" />
      </form>
    </PageFrame>
  );
}
