import { formatAuthor } from './authors.ts';
import type { Reference } from './reference.ts';

/**
 * Writes a reference as COinS, the title of a span of class `Z3988`: Zotero then offers all papers of a page at once.
 * What lectures do not say, Zotero looks up by the DOI, which arXiv has given to every paper of its own:
 * https://info.arxiv.org/help/doi.html
 *
 * @example formatCoins(reference).startsWith('ctx_ver=Z39.88-2004&rft_val_fmt=') // true
 */
export function formatCoins({ title, authors, year, month, venue, arxiv, doi, address }: Reference): string {
  const known = doi ?? (arxiv && `10.48550/arXiv.${arxiv}`);
  const pairs: readonly (readonly [key: string, value: string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:journal'],
    ['rft.genre', venue ? 'article' : 'preprint'],
    ['rft.atitle', title],
    ['rft.jtitle', venue],
    [
      'rft.date',
      year === undefined
        ? undefined
        : [year, month && String(month).padStart(2, '0')].filter(Boolean).join('-'),
    ],
    ...authors.map(
      (author) => ['literal' in author ? 'rft.aucorp' : 'rft.au', formatAuthor(author)] as const,
    ),
    ['rft_id', known && `info:doi/${known}`],
    ['rft_id', address],
  ];
  return pairs.flatMap(([key, value]) => (value ? `${key}=${encodeValue(value)}` : [])).join('&');
}

/** As forms send it: a space is `+`. By RFC 3986, the separators of an address need no escape after a `?`. */
function encodeValue(value: string): string {
  return encodeURIComponent(value).replaceAll('%20', '+').replaceAll('%3A', ':').replaceAll('%2F', '/');
}
