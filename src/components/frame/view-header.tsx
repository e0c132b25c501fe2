import type { ComponentChildren, JSX } from 'preact';
import { addresses, hrefOf } from '../../pages/addresses.ts';
import type { Site } from '../../pages/site.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { PageHeader } from './page-header.tsx';

type ViewHeaderProps = {
  readonly page: { readonly title: string; readonly site: Site; readonly language: string };
  /** A line about the page. */
  readonly children: ComponentChildren;
};

/** Head of a page that shows the models in another way, with the way back to their list. */
export function ViewHeader({ page, children }: ViewHeaderProps): JSX.Element {
  const { title, site, language } = page;
  const name = wordsOfSite(site, language).lists.models;
  return (
    <>
      <Breadcrumbs crumbs={[{ name, href: hrefOf(addresses.models, site.base) }]} language={language} />
      <PageHeader title={title}>
        <p>{children}</p>
      </PageHeader>
    </>
  );
}
