import { createHash } from 'node:crypto';
import { compareText } from '../../collections/compare-text.ts';
import { shortHash } from '../../identity/short-hash.ts';
import { absoluteLink } from '../../pages/addresses.ts';
import type { Site } from '../../pages/site.ts';
import type { ExportFile } from '../export-file.ts';
import { formatXml, type XmlElement } from './xml.ts';

/** An item of a feed. */
export type FeedEntry = {
  /** Without base path. */
  readonly address: string;
  readonly title: string;
  /** `2026-06-07` */
  readonly day: string;
  readonly summary?: string;
  readonly authors: readonly string[];
  /** True for one of several at its address, which its title distinguishes. */
  readonly isPart?: boolean;
};

/** How many items a feed has: a reader who looks once a month misses nothing. */
const longest = 50;

/**
 * An Atom feed, newest first: https://www.rfc-editor.org/rfc/rfc4287
 * Its ids are addresses; of a course that does not say where it is, names made of them, which never change either.
 */
export function buildFeed(
  feed: { readonly address: string; readonly title: string; readonly page: string },
  entries: readonly FeedEntry[],
  site: Site,
): ExportFile {
  const shown = [...entries].sort(newestFirst).slice(0, longest);
  const updated = shown[0]?.day ?? site.lastUpdated?.iso ?? '1970-01-01';
  const link = (address: string) => absoluteLink(address, site);
  const content = formatXml([
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language },
    [
      ['id', {}, idOf(feed.address, site)],
      ['title', {}, feed.title],
      ['updated', {}, formatMoment(updated)],
      ...(site.authors ?? [site.title]).map(formatPerson),
      ['link', { rel: 'self', type: 'application/atom+xml', href: link(feed.address) }],
      ['link', { rel: 'alternate', type: 'text/html', href: link(feed.page) }],
      ...shown.map((entry) => formatEntry(entry, site)),
    ],
  ]);
  return { address: feed.address, content };
}

function formatEntry({ address, title, day, authors, summary, isPart }: FeedEntry, site: Site): XmlElement {
  const href = absoluteLink(address, site);
  return [
    'entry',
    {},
    [
      ['id', {}, idOf(isPart ? `${address}#${shortHash(title)}` : address, site)],
      ['title', {}, title],
      ['updated', {}, formatMoment(day)],
      ...authors.map(formatPerson),
      ['link', { rel: 'alternate', type: 'text/html', href }],
      ...(summary ? [['summary', {}, summary] as const] : []),
    ],
  ];
}

function formatPerson(name: string): XmlElement {
  return ['author', {}, [['name', {}, name]]];
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
  return compareText(b.day, a.day);
}

function formatMoment(day: string): string {
  return `${day}T00:00:00Z`;
}

/** A name-based UUID: https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8 */
function idOf(address: string, site: Site): string {
  if (site.url) return absoluteLink(address, site);
  const hash = createHash('sha256').update(`${site.title}\n${address}`).digest('hex');
  const variant = ((Number.parseInt(hash[16] ?? '0', 16) & 3) | 8).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
