/** Sites that draw badges and nothing else. */
const hosts: ReadonlySet<string> = new Set([
  'img.shields.io',
  'shields.io',
  'badgen.net',
  'flat.badgen.net',
  'badges.aleen42.com',
  'badge.fury.io',
  'forthebadge.com',
  'static.pepy.tech',
  'pepy.tech',
  'codecov.io',
  'coveralls.io',
  'hits.seeyoufarm.com',
  'hits.dwyl.com',
  'visitor-badge.laobi.icu',
  'visitor-badge.glitch.me',
  'komarev.com',
  'badges.gitter.im',
]);

/** `badge.svg`, `colab-badge.svg`, `/badge/…`, `open-in-kaggle.svg`, and the pills of Hugging Face. */
const badgePath =
  /(?:^|[/_.-])badges?(?:[/_.-]|$)|open[-_]in[-_][a-z]+\.(?:svg|png)$|\/paper-page-(?:sm|md|lg|xl)/i;

/**
 * True for the address of a badge: a small sign that says where its link leads, not a picture of anything.
 *
 * @example isBadge('https://img.shields.io/badge/arXiv-2304.08485-red') // true
 */
export function isBadge(address: string): boolean {
  if (!URL.canParse(address)) return badgePath.test(address.replace(/[?#].*$/, ''));
  const { hostname, pathname } = new URL(address);
  return hosts.has(hostname.replace(/^www\./, '')) || badgePath.test(pathname);
}
