import type { GithubPlace } from './identity.ts';

/** First parts of a path that name a page of GitHub's own, not an owner. */
const ownPages = new Set([
  'about',
  'collections',
  'explore',
  'features',
  'marketplace',
  'search',
  'topics',
  'user-attachments',
]);

/**
 * Reads owner and repository from a github.com path; files, folders, releases and wikis
 * belong to their repository.
 *
 * @example parseGithubPath('haotian-liu/LLaVA/tree/main/docs') // { type: 'github', owner: 'haotian-liu', name: 'LLaVA' }
 */
export function parseGithubPath(path: string): GithubPlace | undefined {
  const [first = '', second = '', third = ''] = path.split('/');
  const [owner, name] = first === 'orgs' ? [second, ''] : [first, second];
  if (!owner || ownPages.has(owner)) return undefined;
  if (first === 'orgs' && third === '') return { type: 'github', owner };
  return name ? { type: 'github', owner, name: name.replace(/\.git$/, '') } : { type: 'github', owner };
}

/**
 * Address of a file's bytes for the two GitHub forms that lead to a page or a redirect instead:
 * `…/blob/main/x.png?raw=true` and `…/raw/main/x.png`. Other addresses come back unchanged.
 *
 * @example rawAddress('https://github.com/apple/ml-ferret/raw/main/figs/a.png')
 * // 'https://raw.githubusercontent.com/apple/ml-ferret/main/figs/a.png'
 */
export function rawAddress(address: string): string {
  if (!address.includes('github.com/') || !/\/(?:blob|raw)\//.test(address) || !URL.canParse(address))
    return address;
  const url = new URL(address);
  if (url.hostname.replace(/^www\./, '') !== 'github.com') return address;
  const [owner, name, form, ...file] = url.pathname.split('/').filter(Boolean);
  if (!owner || !name || (form !== 'blob' && form !== 'raw') || file.length < 2) return address;
  return `https://raw.githubusercontent.com/${[owner, name, ...file].join('/')}`;
}
