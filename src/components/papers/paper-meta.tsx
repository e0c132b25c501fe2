import type { JSX } from 'preact';
import { formatInverted } from '../../citations/authors.ts';
import { arxivLinks } from '../../identity/arxiv.ts';
import type { PaperPage } from '../../pages/page.ts';

/**
 * What reference managers read of a paper's page: https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 * Authors and venue are there only if they are known.
 */
export function PaperMeta({ page }: { readonly page: PaperPage }): JSX.Element {
  const { title, authors, year, month, doi, arxiv, venue, address } = page.citation.reference;
  const date = [year, month && String(month).padStart(2, '0')].filter(Boolean).join('/');
  const online =
    page.paper.arxiv && `${page.paper.arxiv.year}/${String(page.paper.arxiv.month).padStart(2, '0')}`;
  const links = arxiv ? arxivLinks({ id: arxiv }) : undefined;
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
    ['title', title],
    ...authors.map((author) => ['author', formatInverted(author)] as const),
    ['publication_date', date],
    ['online_date', online],
    ['arxiv_id', arxiv],
    ['doi', doi],
    ['conference_title', venue],
    ['abstract_html_url', links?.abstract ?? address],
    ['pdf_url', links?.pdf],
  ];
  return (
    <>
      {tags.map(([name, content]) =>
        content ? <meta key={`${name} ${content}`} name={`citation_${name}`} content={content} /> : null,
      )}
    </>
  );
}
