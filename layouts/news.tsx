import type { JSX } from 'preact';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import { DateText } from '../src/components/text/date-text.tsx';
import type { NewsPage } from '../src/pages/news/news-page.ts';
import { otherLanguage } from '../src/words/other-language.ts';
import { studyPageWordsOf } from '../src/words/study/pages/study-page-words-of.ts';

/** `/new/`: what is new, by day. A script marks what came after the last visit, and hides what is older than a day. */
export function NewsLayout(page: NewsPage): JSX.Element {
  const { language, days, feed } = page;
  const words = studyPageWordsOf(language).news;
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title}>
        <p>
          {page.description} <a href={feed}>{words.feed}</a>
        </p>
      </PageHeader>
      <p class="news-since needs-script">
        <label>
          {words.since} <input type="date" data-news-since />
        </label>{' '}
        <span role="status" />
      </p>
      {days.map(({ date, items }) => (
        <section key={date.iso} class="news-day" data-day={date.iso}>
          <h2>
            <DateText date={date} language={language} />
          </h2>
          <ul>
            {items.map(({ kind, title, href, at, lecture, language: own = language }) => (
              <li key={`${kind} ${href} ${title}`} data-at={at}>
                <span class="news-kind">{words.kinds[kind]}</span>{' '}
                <a href={href} lang={otherLanguage(own, language)}>
                  {title}
                </a>
                {lecture && (
                  <>
                    {' '}
                    <small lang={otherLanguage(own, language)}>{lecture}</small>
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PageFrame>
  );
}
