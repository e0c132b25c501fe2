import { lectureAddress, modelAddress, paperAddress, partAddress, topicAddress } from './named-addresses.ts';
import type { Href, Site } from './site.ts';

/** Every address of the site, without base path. */
export const addresses = {
  lecture: lectureAddress,
  model: modelAddress,
  part: partAddress,
  paper: paperAddress,
  topic: topicAddress,
  home: '/',
  lectures: '/lectures/',
  slides: (slug: string) => `/lectures/${slug}/slides/`,
  models: '/models/',
  matrix: '/models/matrix/',
  matrixCsv: '/models/matrix.csv',
  lineage: '/models/lineage/',
  parts: '/models/parts/',
  papers: '/papers/',
  topics: '/topics/',
  compare: '/compare/',
  timeline: '/timeline/',
  figures: '/figures/',
  list: '/list/',
  revise: '/revise/',
  reviseLecture: (slug: string) => `/revise/${slug}/`,
  print: '/print/',
  app: '/app/',
  news: '/new/',
  guide: '/guide/',
  style: '/guide/style/',
  text: (slug: string) => `/${slug}/`,
  search: '/search/',
  notFound: '/404.html',
} as const;

/**
 * Puts the base path in front of an address and percent-encodes what an address bar would.
 *
 * @param base `/` or `/vlm/`
 * @example hrefOf('/models/', '/vlm/') // '/vlm/models/'
 */
export function hrefOf(address: string, base: string): Href {
  return base + encodeURI(address.slice(1));
}

/**
 * An address as another site needs it, if the course says where it is; else the one within its host.
 *
 * @param href with base path
 * @example absolute('/vlm/models/', { url: 'https://example.org' }) // 'https://example.org/vlm/models/'
 */
export function absolute(href: Href, { url = '' }: Pick<Site, 'url'>): string {
  return url + href;
}

/** The same for an address of ours, without base path. */
export function absoluteLink(address: string, site: Pick<Site, 'url' | 'base'>): string {
  return absolute(hrefOf(address, site.base), site);
}

/** The address of a section in its lecture. */
export function sectionAddress(slug: string, sectionId: string): string {
  return sectionId === '' ? addresses.lecture(slug) : `${addresses.lecture(slug)}#${sectionId}`;
}

/**
 * The file that a page is written to.
 *
 * @example fileOf('/models/') // 'models/index.html'
 */
export function fileOf(address: string): string {
  return address.endsWith('/') ? `${address.slice(1)}index.html` : address.slice(1);
}
