import type { JSX } from 'preact';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import { type PageLinks, PageLinksContext } from '../src/components/frame/page-links.ts';
import { LectureSection } from '../src/components/lecture/lecture-section.tsx';
import { CountList } from '../src/components/lists/count-list.tsx';
import { EmptyNote } from '../src/components/lists/empty-note.tsx';
import { TagList } from '../src/components/lists/tag-list.tsx';
import { Icon } from '../src/components/text/icon.tsx';
import type { StylePage } from '../src/pages/page.ts';

const counts = { lectures: 3, models: 1204, others: 0, papers: 1, code: 7, figures: 0 };

/** `/guide/style/`: every part that a lecture is made of, in both themes side by side. */
export function StyleLayout(page: StylePage): JSX.Element {
  const { language, themes } = page;
  const overview = { href: page.site.home, places: 2, subject: 'model', year: 2022 } as const;
  const links: PageLinks = {
    ofEntry: (id) => (id.startsWith('heron') ? overview : undefined),
    ofPaper: (key) => (key ? overview : undefined),
  };
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title}>
        <p>{page.description}</p>
      </PageHeader>
      <div class="style-themes">
        {themes.map(({ name, sections }) => (
          <div key={name} class={`style-theme style-${name}`}>
            <p class="kicker">Kicker</p>
            <p class="lede">A lede says in a sentence or two what a page is about.</p>
            <p class="byline">
              <span>Ada Example</span>
              <span>12 min read</span>
            </p>
            <div class="lecture-facts">
              <CountList
                counts={counts}
                show={['lectures', 'models', 'papers', 'code']}
                language={language}
              />
              <TagList tags={[{ name: 'waders', href: page.site.home }]} />
            </div>
            <button class="page-action" type="button">
              <Icon name="copy" />
              Action
            </button>
            <EmptyNote>Nothing is here yet.</EmptyNote>
            <PageLinksContext.Provider value={links}>
              {sections.map((section) => (
                <LectureSection key={section.id} section={section} depth={1} language={language} />
              ))}
            </PageLinksContext.Provider>
          </div>
        ))}
      </div>
    </PageFrame>
  );
}
