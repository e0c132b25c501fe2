import type { JSX } from 'preact';
import { BlocksView } from '../src/components/blocks-view.tsx';
import { LectureSection } from '../src/components/lecture-section.tsx';
import { Outline } from '../src/components/outline.tsx';
import { PageFrame } from '../src/components/page-frame.tsx';
import type { GuidePage } from '../src/pages/page.ts';
import { wordsOf } from '../src/words/words-of.ts';

/** `/guide/`: how lectures are written, with its outline beside it as beside a lecture. */
export default function GuideLayout(page: GuidePage): JSX.Element {
  const { guide, language } = page;
  return (
    <PageFrame page={page}>
      <article class="lecture guide-text">
        <header class="lecture-header">
          <p class="kicker">{wordsOf(language).guide.kicker}</p>
          <h1>{page.title}</h1>
          <p class="lede">{page.description}</p>
        </header>
        <Outline items={page.outline} language={language} />
        <div class="lecture-text">
          <BlocksView blocks={guide.opening} language={language} />
          {guide.sections.map((section) => (
            <LectureSection key={section.id} section={section} depth={1} language={language} />
          ))}
        </div>
      </article>
    </PageFrame>
  );
}
