import type { JSX } from 'preact';
import { EmptyNote } from '../src/components/empty-note.tsx';
import { PageFrame } from '../src/components/page-frame.tsx';
import { PageHeader } from '../src/components/page-header.tsx';
import { WallFigure } from '../src/components/wall-figure.tsx';
import { WallFilter } from '../src/components/wall-filter.tsx';
import type { FiguresPage } from '../src/pages/figures-page.ts';
import { wordsOfSite } from '../src/words/words-of-site.ts';

/** `/figures/`: the figures of all lectures on one wall. */
export default function FiguresLayout(page: FiguresPage): JSX.Element {
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
