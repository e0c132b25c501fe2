import type { JSX } from 'preact';
import { findUnmarkedPlace, UnmarkedPlaceContext } from '../src/components/facts/unmarked-place.ts';
import { CourseMenu } from '../src/components/frame/course-menu.tsx';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageLinksContext } from '../src/components/frame/page-links.ts';
import { BlocksView } from '../src/components/lecture/blocks-view.tsx';
import { CommentsView } from '../src/components/lecture/comments-view.tsx';
import { Footnotes } from '../src/components/lecture/footnotes.tsx';
import { LectureHeader } from '../src/components/lecture/lecture-header.tsx';
import { LectureNeighbours } from '../src/components/lecture/lecture-neighbours.tsx';
import { LectureSection } from '../src/components/lecture/lecture-section.tsx';
import { Outline } from '../src/components/lecture/outline.tsx';
import { ToOutline } from '../src/components/lecture/to-outline.tsx';
import { CiteBox } from '../src/components/papers/cite-box.tsx';
import { commentsOf } from '../src/pages/comments.ts';
import { viewLecture } from '../src/pages/lecture/view-lecture.ts';
import type { LecturePage } from '../src/pages/page.ts';

/** `/lectures/vlm/`: a lecture, with its outline beside it. */
export function LectureLayout(page: LecturePage): JSX.Element {
  const { language } = page;
  const view = viewLecture(page);
  const { lecture } = view;
  const [entries, papers] = [new Map(view.entries), new Map(view.papers)];
  const pages = {
    ofEntry: (id: string) => entries.get(id),
    ofPaper: (key: string) => papers.get(key),
  };
  return (
    <PageFrame page={page} beside={<CourseMenu page={page} />}>
      <article class="lecture">
        <LectureHeader page={page} />
        <Outline items={page.outline} language={language} />
        <div class="lecture-text">
          <UnmarkedPlaceContext.Provider value={findUnmarkedPlace(lecture)}>
            <BlocksView blocks={lecture.opening} language={language} />
            <PageLinksContext.Provider value={pages}>
              {lecture.sections.map((section) => (
                <LectureSection key={section.id} section={section} depth={1} language={language} />
              ))}
            </PageLinksContext.Provider>
          </UnmarkedPlaceContext.Provider>
          <Footnotes notes={lecture.footnotes} language={language} />
          {lecture.closing.length > 0 && (
            <footer class="lecture-closing">
              <BlocksView blocks={lecture.closing} language={language} />
            </footer>
          )}
          {page.citation && <CiteBox citation={page.citation} language={language} />}
          {page.site.comments && (
            <CommentsView
              comments={commentsOf(page.site.comments, page.address, language)}
              language={language}
            />
          )}
        </div>
        {page.outline.length > 0 && <ToOutline language={language} />}
      </article>
      <LectureNeighbours previous={page.previous} next={page.next} language={language} />
    </PageFrame>
  );
}
