import type { JSX } from 'preact';
import { WallFigure } from '../src/components/figures/wall-figure.tsx';
import { WallFilter } from '../src/components/figures/wall-filter.tsx';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { PageHeader } from '../src/components/frame/page-header.tsx';
import { EmptyNote } from '../src/components/lists/empty-note.tsx';
import type { FiguresPage } from '../src/pages/figures/figures-page.ts';
import { wordsOfSite } from '../src/words/words-of-site.ts';

/** `/figures/`: the figures of all lectures on one wall. */
export function FiguresLayout(page: FiguresPage): JSX.Element {
  const { figures, walls, number, language, site } = page;
  const words = wordsOfSite(site, language);
  return (
    <PageFrame page={page}>
      <PageHeader title={page.title}>
        <p>{page.description}</p>
      </PageHeader>
      <WallFilter page={page} />
      {figures.length === 0 && <EmptyNote>{words.wall.none}</EmptyNote>}
      <p class="empty-note wall-nothing" hidden>
        {words.wall.nothing}
      </p>
      {figures.length > 0 && (
        <ul class="figure-wall">
          {figures.map((item) => (
            <WallFigure key={item.place.href} item={item} language={language} />
          ))}
        </ul>
      )}
      {walls.length > 1 && (
        <nav class="wall-pages" aria-label={words.wall.pages}>
          {walls.map((href, index) => (
            <a key={href} href={href} aria-current={index + 1 === number ? 'page' : undefined}>
              {words.number(index + 1)}
            </a>
          ))}
        </nav>
      )}
      {page.rest > 0 && (
        <p class="wall-rest">
          {words.wall.rest(page.rest)} <a href={page.lectureList}>{words.lists.lectures}</a>
        </p>
      )}
    </PageFrame>
  );
}
