import { renderPage } from '../../../../layouts/render-page.tsx';
import { buildCatalogue } from '../../../../src/catalogue/build-catalogue.ts';
import type { Finding } from '../../../../src/diagnostics/diagnostic.ts';
import { buildPages } from '../../../../src/pages/build-pages.ts';
import { buildSite } from '../../../../src/pages/build-site.ts';
import { noAssets } from '../../../../src/pages/site.ts';
import { buildLectureText } from '../../../../src/search/lecture-text.ts';
import { buildNames } from '../../../../src/search/names.ts';
import { parsePost } from '../../../../src/site/read/read-course.ts';
import { parseSettings } from '../../../../src/source/settings.ts';

/** The page of a hostile post, and what is reported of it. */
export type Built = { readonly html: string; readonly findings: readonly Finding[] };

/** Takes a post through every stage, up to the printed pages and what search knows about them. */
export function buildHostile(text: string): Built {
  const { settings } = parseSettings('title: Course');
  const { lecture, findings } = parsePost('lectures/hostile.md', text, settings);
  const catalogue = buildCatalogue([lecture]);
  const site = buildSite(settings, noAssets, undefined);
  const pages = buildPages({ catalogue, site, language: 'en' });
  buildNames(catalogue);
  let html = '';
  for (const page of pages) {
    const printed = renderPage(page);
    buildLectureText(printed);
    if (page.address === '/lectures/hostile/') html = printed;
  }
  return { html, findings };
}
