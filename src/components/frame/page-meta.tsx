import type { JSX } from 'preact';
import { absolute, hrefOf } from '../../pages/addresses.ts';
import { previewOf } from '../../pages/figures/preview-of.ts';
import { files } from '../../pages/files.ts';
import type { Page, PageKind } from '../../pages/page.ts';
import { buildStructuredData } from '../../pages/structured-data.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { PaperMeta } from '../papers/paper-meta.tsx';
import { JsonData } from './json-data.tsx';

/** Kinds that also exist as Markdown. */
const written: ReadonlySet<PageKind> = new Set(['lecture', 'model']);

/**
 * What other programs read about a page: where it is, how it looks as a link, its feeds and other forms, and what it is. Its description is that of
 * its head, and its type a website where nothing else is said: https://ogp.me
 */
export function PageMeta({ page }: { readonly page: Page }): JSX.Element {
  const { site, kind, address } = page;
  const href = hrefOf(address, site.base);
  const preview = previewOf(page);
  const picture = hrefOf(preview, site.base);
  const data = buildStructuredData(page);
  return (
    <>
      {site.url && <link rel="canonical" href={absolute(href, site)} />}
      {site.url && <meta property="og:url" content={absolute(href, site)} />}
      <meta property="og:site_name" content={site.title} />
      {kind === 'lecture' && <meta property="og:type" content="article" />}
      <meta property="og:title" content={page.title} />
      <meta property="og:image" content={absolute(picture, site)} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      {preview === files.preview(address) && <meta property="og:image:alt" content={page.title} />}
      <meta name="twitter:card" content="summary_large_image" />
      <Alternates page={page} />
      {page.kind === 'paper' && <PaperMeta page={page} />}
      {data && <JsonData data={data} />}
    </>
  );
}

function Alternates({ page }: { readonly page: Page }): JSX.Element {
  const { site, kind, address, language } = page;
  const { lists } = wordsOfSite(site, language);
  const feed = kind === 'models' || kind === 'model' ? files.modelFeed : files.feed;
  const title = feed === files.feed ? lists.lectures : lists.models;
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={hrefOf(feed, site.base)} />
      {written.has(kind) && !page.isUnlisted && (
        <link rel="alternate" type="text/markdown" href={hrefOf(files.markdown(address), site.base)} />
      )}
    </>
  );
}
