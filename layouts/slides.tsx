import type { JSX } from 'preact';
import { PageHead } from '../src/components/frame/page-head.tsx';
import { WithheldNote } from '../src/components/lecture/withheld-note.tsx';
import { SlideBar } from '../src/components/slides/slide-bar.tsx';
import { DateText } from '../src/components/text/date-text.tsx';
import type { SlidesPage } from '../src/pages/page.ts';
import { pageIds } from '../src/pages/page-ids.ts';
import { wordsOf } from '../src/words/words-of.ts';

/** `/lectures/vlm/slides/`: a lecture as slides. A script makes all but the first out of the page of the lecture. */
export function SlidesLayout(page: SlidesPage): JSX.Element {
  const { language, site } = page;
  const words = wordsOf(language).slides;
  return (
    <html
      lang={language}
      data-base={site.base}
      data-title={page.title}
      data-next={words.next}
      data-pictures={site.remotePictures === 'ask' ? site.remotePictures : undefined}
    >
      <PageHead page={page} />
      <body class="slides-page">
        <a class="skip-link" href={`#${pageIds.content}`}>
          {wordsOf(language).frame.skip}
        </a>
        <p class="speaker-waiting" role="status" hidden>
          {words.waiting}
        </p>
        <p class="slides-failed" role="status" />
        <main id={pageIds.content}>
          <div class="reveal">
            <div
              class="slides"
              data-part={words.part('{number}', '{of}')}
              data-place={words.inLecture}
              data-place-of={words.inLectureOf('{name}')}
              data-notes={words.notes}
              data-failed={words.failed}
            >
              <TitleSlide page={page} />
            </div>
          </div>
        </main>
        <SlideBar language={language} />
      </body>
    </html>
  );
}

function TitleSlide({ page }: { readonly page: SlidesPage }): JSX.Element {
  const { lecture, language, site } = page;
  const words = wordsOf(language).slides;
  const { authors, date, description } = lecture;
  return (
    <section class="slide slide-title" id="Start">
      <div class="slide-head">
        <WithheldNote withheld={lecture.withheld} language={language} />
        <p class="kicker">{site.title}</p>
        <h1>{lecture.title}</h1>
      </div>
      <div class="slide-body">
        {description && <p class="slide-lead">{description}</p>}
        <p class="byline">
          {authors.length > 0 && <span>{authors.join(', ')}</span>}
          {date && <DateText date={date} language={language} />}
        </p>
      </div>
      <noscript>
        <p>{words.needsScript}</p>
      </noscript>
      <p class="slide-place">
        <a href={page.place}>{words.inLecture}</a>
      </p>
    </section>
  );
}
