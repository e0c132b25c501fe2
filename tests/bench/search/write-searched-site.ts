import { mkdir } from 'node:fs/promises';
import { renderPage } from '../../../layouts/render-page.tsx';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { addresses } from '../../../src/pages/addresses.ts';
import { closeSearch } from '../../../src/search/pagefind-service.ts';
import { writeSearch } from '../../../src/search/write-search.ts';
import { SiteBuild } from '../../../src/site/site-build.ts';
import { PrintedTexts } from '../../../src/site/write/printed-texts.ts';
import { Stage } from '../../../src/site/write/stage.ts';
import { writeIndex } from '../../../src/site/write/write-index.ts';
import { writePages } from '../../../src/site/write/write-pages.ts';

/**
 * Writes the parts of a site that search needs: its lectures, a page to search from, and all that is loaded then.
 * The pages of models and papers, of which a long course has ten thousand, are only looked for.
 *
 * @returns seconds for names and index
 */
export async function writeSearchedSite(content: string, output: string): Promise<number> {
  await mkdir(output, { recursive: true });
  const build = new SiteBuild({ content, output, hasSearch: true });
  const { lectures, settings } = await build.prepare({});
  const texts = lectures.map(({ slug }) => addresses.lecture(slug));
  const printed = new PrintedTexts();
  const stage = new Stage(output);
  writePages(
    [addresses.home, ...texts].map((address) => build.pageAt(address)),
    { stage },
    (page) => {
      const html = renderPage(page);
      printed.keep(page, html);
      return html;
    },
  );
  const pieces = printed.list(texts);
  const catalogue = buildCatalogue(lectures);
  const start = performance.now();
  await writeSearch({ write: (address, text) => stage.write(address, text), catalogue, pieces });
  await writeIndex(output, { pieces, language: settings.language });
  const seconds = (performance.now() - start) / 1000;
  await closeSearch();
  return seconds;
}
