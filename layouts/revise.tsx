import type { JSX } from 'preact';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import { ReviseDesk } from '../src/components/study/revise-desk.tsx';
import type { RevisePage } from '../src/pages/study/revise-pages.ts';
import { otherLanguage } from '../src/words/other-language.ts';
import { studyPageWordsOf } from '../src/words/study/pages/study-page-words-of.ts';

/** `/revise/`: a session across the course, and the lectures that ask something. */
export function ReviseLayout(page: RevisePage): JSX.Element {
  const { language, decks } = page;
  const words = studyPageWordsOf(language).revise;
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title}>
        <p>{page.description}</p>
      </PageHeader>
      <ReviseDesk decks={decks} language={language} />
      <h2>{words.byLecture}</h2>
      <ul class="deck-list">
        {decks.map(({ lecture, href, slug, cards }) => (
          <li key={slug}>
            <a href={href} lang={otherLanguage(lecture.language, language)}>
              {lecture.title}
            </a>{' '}
            <span data-deck={slug} data-cards={cards}>
              {words.questions(cards)}
            </span>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}
