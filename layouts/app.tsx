import type { JSX } from 'preact';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import type { AppPage } from '../src/pages/study/app-page.ts';
import { otherLanguage } from '../src/words/other-language.ts';
import { studyPageWordsOf } from '../src/words/study/pages/study-page-words-of.ts';

/** `/app/`: the lectures to choose from; a script says how large each is, and keeps it. */
export function AppLayout(page: AppPage): JSX.Element {
  const { language, lectures } = page;
  const words = studyPageWordsOf(language).app;
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title}>
        <p>{page.description}</p>
      </PageHeader>
      <noscript>
        <p class="empty-note">{words.needsScript}</p>
      </noscript>
      <div class="app-desk" data-app>
        <p>{words.what}</p>
        <ol class="app-lectures">
          {lectures.map(({ slug, link }) => (
            <li key={slug} data-slug={slug}>
              <a href={link.href} lang={otherLanguage(link.language, language)}>
                {link.title}
              </a>
            </li>
          ))}
        </ol>
      </div>
    </PageFrame>
  );
}
