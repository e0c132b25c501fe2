import type { JSX } from 'preact';
import { hrefOf } from '../../pages/addresses.ts';
import { formatPolicy, servicesOf } from '../../pages/content-policy.ts';
import { files } from '../../pages/files.ts';
import { findFrameSites } from '../../pages/lecture/frame-sites.ts';
import { showsCode } from '../../pages/lecture/shows-code.ts';
import { isListed } from '../../pages/lecture/unlisted.ts';
import type { Page, PageKind } from '../../pages/page.ts';
import { PageMeta } from './page-meta.tsx';

/** Kinds of page that are read: they do not need the styles of lists. */
const texts: ReadonlySet<PageKind> = new Set(['lecture', 'text', 'redirect', 'slides']);

/** Kinds of page on which any card or example may have code. */
const examples: ReadonlySet<PageKind> = new Set(['revise', 'revise-lecture', 'style']);

function hasCode(page: Page): boolean {
  const text = 'lecture' in page ? page.lecture : page.kind === 'text' ? page.text : undefined;
  return text ? showsCode(text) : examples.has(page.kind);
}

/** Title, policy, style and scripts of a page. */
export function PageHead({ page }: { readonly page: Page }): JSX.Element {
  const { assets, title } = page.site;
  const isDeck = page.kind === 'slides';
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta
        http-equiv="Content-Security-Policy"
        content={formatPolicy(findFrameSites(page), servicesOf(page.site))}
      />
      {/* No other site learns which page sent its reader there or shows its video; players say what they need themselves. */}
      <meta name="referrer" content="same-origin" />
      <title>{page.title === title ? title : `${page.title} · ${title}`}</title>
      <meta name="description" property="og:description" content={page.description} />
      {!isListed(page) && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fbfaf6" media="(prefers-color-scheme: light)" data-scheme="light" />
      <meta name="theme-color" content="#171614" media="(prefers-color-scheme: dark)" data-scheme="dark" />
      <PageMeta page={page} />
      <link rel="icon" href={assets.icon} type={assets.icon.endsWith('.svg') ? 'image/svg+xml' : undefined} />
      {page.site.study?.includes('app') && !texts.has(page.kind) && (
        <link rel="manifest" href={hrefOf(files.manifest, page.site.base)} />
      )}
      <link rel="stylesheet" href={assets.style} />
      {!texts.has(page.kind) && <link rel="stylesheet" href={assets.course} />}
      {hasCode(page) && <link rel="stylesheet" href={assets.code} />}
      {page.kind === 'text' && <link rel="stylesheet" href={assets.texts} />}
      {page.site.remotePictures === 'ask' && <link rel="stylesheet" href={assets.held} />}
      {page.site.pictures && <link rel="stylesheet" href={assets.shapes} />}
      {(page.site.terms || page.site.comments) && <link rel="stylesheet" href={assets.servicesStyle} />}
      {assets.theme && <link rel="stylesheet" href={assets.theme} />}
      {isDeck ? (
        <link rel="stylesheet" href={assets.slidesStyle} />
      ) : (
        <link rel="stylesheet" href={assets.print} media="print" />
      )}
      {assets.custom && <link rel="stylesheet" href={assets.custom} />}
      <script src={assets.early} />
      <script type="module" src={isDeck ? assets.slides : assets.main} />
      {page.kind === 'app' && <script type="module" src={assets.app} />}
      {page.site.analytics && <meta name="lectern-analytics" content={JSON.stringify(page.site.analytics)} />}
      {(page.site.analytics || (page.site.comments && page.kind === 'lecture')) && (
        <script type="module" src={assets.services} />
      )}
    </head>
  );
}
