import type { JSX } from 'preact';
import { CourseMenu } from '../src/components/frame/course-menu.tsx';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { BlocksView } from '../src/components/lecture/blocks-view.tsx';
import { Footnotes } from '../src/components/lecture/footnotes.tsx';
import { LectureSection } from '../src/components/lecture/lecture-section.tsx';
import { Outline } from '../src/components/lecture/outline.tsx';
import { ToOutline } from '../src/components/lecture/to-outline.tsx';
import { WithheldNote } from '../src/components/lecture/withheld-note.tsx';
import type { TextPage } from '../src/pages/page.ts';

/** `/glossary/`, `/guide/`: a text that is not a lecture, with its outline beside it like a lecture. */
export function TextLayout(page: TextPage): JSX.Element {
  const { text, language } = page;
  const [category] = text.categories;
  return (
    <PageFrame page={page} beside={<CourseMenu page={page} />}>
      <article class="lecture text-page">
        <header class="lecture-header">
          <WithheldNote withheld={text.withheld} language={language} />
          {category && <p class="kicker">{category}</p>}
          <h1>{page.title}</h1>
          {text.description && <p class="lede">{text.description}</p>}
        </header>
        <Outline items={page.outline} language={language} />
        <div class="lecture-text">
          <BlocksView blocks={text.opening} language={language} />
          {text.sections.map((section) => (
            <LectureSection key={section.id} section={section} depth={1} language={language} />
          ))}
          <Footnotes notes={text.footnotes} language={language} />
        </div>
        {page.outline.length > 0 && <ToOutline language={language} />}
      </article>
    </PageFrame>
  );
}
