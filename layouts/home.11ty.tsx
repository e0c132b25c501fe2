import type { JSX } from 'preact';
import { CountList } from '../src/components/count-list.tsx';
import { LectureList } from '../src/components/lecture-list.tsx';
import { ModelTable } from '../src/components/model-table.tsx';
import { OpenBook } from '../src/components/open-book.tsx';
import { PageFrame } from '../src/components/page-frame.tsx';
import { SearchExamples } from '../src/components/search-examples.tsx';
import { SearchForm } from '../src/components/search-form.tsx';
import type { HomePage } from '../src/pages/page.ts';

/** `/`: what the course is, the search field, the lectures and the newest models. */
export default function HomeLayout(page: HomePage): JSX.Element {
  const { site } = page;
  return (
    <PageFrame page={page}>
      <section class="hero">
        <div class="hero-text">
          <h1>{site.title}</h1>
          {site.description && <p class="lede">{site.description}</p>}
          <SearchForm search={site.search} />
          <SearchExamples search={site.search} examples={page.examples} />
          <CountList counts={page.counts} show={['lectures', 'models', 'papers', 'code', 'figures']} />
        </div>
        <OpenBook />
      </section>
      <section class="home-part">
        <h2>Lectures</h2>
        <LectureList lectures={page.lectures} heading="h3" />
      </section>
      {page.newest.length > 0 && (
        <section class="home-part">
          <h2>Newest models</h2>
          <ModelTable models={page.newest} language={page.language} label="Newest models" />
          <p class="home-more">
            <a href={page.models}>All models</a>
            <a href={page.papers}>All papers</a>
          </p>
        </section>
      )}
    </PageFrame>
  );
}
