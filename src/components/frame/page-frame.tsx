import type { ComponentChildren, JSX } from 'preact';
import type { Page, PageKind } from '../../pages/page.ts';
import { pageIds } from '../../pages/page-ids.ts';
import { wordsOf } from '../../words/words-of.ts';
import { PageHead } from './page-head.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { TermNote } from './term-note.tsx';

type PageFrameProps = {
  readonly page: Page;
  /** A column of its own, before the content. */
  readonly beside?: JSX.Element;
  readonly children: ComponentChildren;
};

/** Kinds of page whose lists mark what is new. */
const marksNews: ReadonlySet<PageKind> = new Set(['home', 'lectures', 'models', 'papers', 'news']);

/** The whole document around a page's content. `main` carries the kind of page as its class. */
export function PageFrame({ page, beside, children }: PageFrameProps): JSX.Element {
  const { base, remotePictures, catalogue } = page.site;
  const named = catalogue || undefined;
  const content = (
    <main
      id={pageIds.content}
      class={page.kind}
      data-news={marksNews.has(page.kind) ? page.site.newest : undefined}
    >
      {children}
    </main>
  );
  return (
    <html
      lang={page.language}
      data-base={base}
      data-title={page.title}
      data-many={named?.many}
      data-one={named?.one}
      data-pictures={remotePictures === 'ask' ? remotePictures : undefined}
    >
      <PageHead page={page} />
      <body>
        <a class="skip-link" href={`#${pageIds.content}`}>
          {wordsOf(page.language).frame.skip}
        </a>
        <SiteHeader site={page.site} address={page.address} language={page.language} />
        <TermNote site={page.site} language={page.language} />
        {beside ? (
          <div class="page-columns">
            {beside}
            {content}
          </div>
        ) : (
          content
        )}
        <SiteFooter site={page.site} language={page.language} />
      </body>
    </html>
  );
}
