import type { JSX } from 'preact';
import { OpenBook } from '../src/components/frame/open-book.tsx';
import { PageFrame } from '../src/components/frame/page-frame.tsx';
import { LectureList } from '../src/components/lecture/lecture-list.tsx';
import { CountList } from '../src/components/lists/count-list.tsx';
import { ModelTable } from '../src/components/models/model-table.tsx';
import { SearchExamples } from '../src/components/search/search-examples.tsx';
import { SearchForm } from '../src/components/search/search-form.tsx';
import { addresses, hrefOf } from '../src/pages/addresses.ts';
import type { HomePage } from '../src/pages/page.ts';
import { studyPageWordsOf } from '../src/words/study/pages/study-page-words-of.ts';
import { wordsOfSite } from '../src/words/words-of-site.ts';

/** `/`: what the course is, the search field, the lectures and the newest models. */
export function HomeLayout(page: HomePage): JSX.Element {
  const { site, language } = page;
  const words = wordsOfSite(site, language);
  return (
    <PageFrame page={page}>
      <section class="hero">
        <div class="hero-text">
          <h1>{site.title}</h1>
          {site.description && <p class="lede">{site.description}</p>}
          <SearchForm search={site.search} language={language} />
          <SearchExamples search={site.search} examples={page.examples} language={language} />
          <CountList
            counts={page.counts}
            show={['lectures', 'models', 'others', 'papers', 'code', 'figures']}
            site={site}
            language={language}
          />
        </div>
        <OpenBook />
      </section>
      <section class="home-part">
        <h2>{words.lists.lectures}</h2>
        {site.newest && (
          <p class="home-more">
            <a href={hrefOf(addresses.news, site.base)}>{studyPageWordsOf(language).news.title}</a>
          </p>
        )}
        <LectureList lectures={page.lectures} heading="h3" language={language} site={site} />
      </section>
      {page.newest.length > 0 && (
        <section class="home-part">
          <h2>{words.home.newest}</h2>
          <ModelTable models={page.newest} language={language} site={site} label={words.home.newest} />
          <p class="home-more">
            <a href={page.models}>{words.home.allModels}</a>
            <a href={page.papers}>{words.home.allPapers}</a>
            <a href={hrefOf(addresses.timeline, site.base)}>{words.timeline.title}</a>
            <a href={hrefOf(addresses.figures, site.base)}>{words.wall.title}</a>
          </p>
        </section>
      )}
    </PageFrame>
  );
}
