import type { JSX } from 'preact';
import { PageHead } from '../src/components/frame/page-head.tsx';
import { WithheldNote } from '../src/components/lecture/withheld-note.tsx';
import { SlideBar } from '../src/components/slides/slide-bar.tsx';
import { SlideNotes, SlideView } from '../src/components/slides/slide-view.tsx';
import { DateText } from '../src/components/text/date-text.tsx';
import type { SlidesPage } from '../src/pages/page.ts';
import { pageIds } from '../src/pages/page-ids.ts';
import { buildSlides } from '../src/slides/build-slides.ts';
import { groupByChapter } from '../src/slides/group-by-chapter.ts';
import type { Slide } from '../src/slides/slide.ts';
import { wordsOf } from '../src/words/words-of.ts';

/** `/lectures/vlm/slides/`: a lecture as slides, which are a page to read where no script shows them one by one. */
export function SlidesLayout(page: SlidesPage): JSX.Element {
  const { language, lecture, site } = page;
  const words = wordsOf(language).slides;
  const [first, ...slides] = buildSlides(lecture);
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
        <main id={pageIds.content}>
          <div class="reveal">
            <div class="slides">
              {first && <TitleSlide page={page} slide={first} />}
              {groupByChapter(slides).map((chapter) => (
                <section key={chapter[0]?.id} class="slide-stack">
                  {chapter.map((slide) => (
                    <SlideView key={slide.id} slide={slide} language={language} />
                  ))}
                </section>
              ))}
            </div>
          </div>
        </main>
        <SlideBar language={language} />
      </body>
    </html>
  );
}

function TitleSlide({ page, slide }: { readonly page: SlidesPage; readonly slide: Slide }): JSX.Element {
  const { lecture, language, site } = page;
  const words = wordsOf(language).slides;
  const { authors, date, description } = lecture;
  return (
    <section class="slide slide-title" id={slide.id}>
      {slide.anchors.map((anchor) => (
        <span key={anchor} class="anchor" id={anchor} />
      ))}
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
      <SlideNotes notes={slide.notes} language={language} />
      <p class="slide-place">
        <a href={page.place}>{words.inLecture}</a>
      </p>
    </section>
  );
}
