import { absoluteLink, addresses } from '../../pages/addresses.ts';
import { files } from '../../pages/files.ts';
import { isListed } from '../../pages/lecture/unlisted.ts';
import type { Page } from '../../pages/page.ts';
import type { Site } from '../../pages/site.ts';
import type { ExportFile } from '../export-file.ts';
import { formatXml, type XmlElement } from './xml.ts';

/** https://www.sitemaps.org/protocol.html allows 50 000. */
const longest = 50_000;

const namespace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/**
 * `/sitemap.xml`, in several files where one would be too long, and `/robots.txt`, which names it and is read at the top
 * of a host only. Both need full addresses: there are none for a course that does not say where it is.
 */
export function listSitemaps(pages: Iterable<Page>, site: Site): ExportFile[] {
  if (!site.url) return [];
  const link = (address: string) => absoluteLink(address, site);
  const found = [...pages].filter(isListed).map(({ address }) => link(address));
  const parts = Array.from({ length: Math.ceil(found.length / longest) }, (_, at) =>
    found.slice(at * longest, (at + 1) * longest),
  );
  const [first = [], ...more] = parts;
  const robots = {
    address: files.robots,
    content: `User-agent: *\nAllow: /\n\nSitemap: ${link(files.sitemap)}\n`,
  };
  const index =
    more.length === 0
      ? [{ address: files.sitemap, content: listPages(first) }]
      : [
          ...parts.map((part, at) => ({ address: partAddress(at), content: listPages(part) })),
          { address: files.sitemap, content: listParts(parts.map((_, at) => link(partAddress(at)))) },
        ];
  return site.base === addresses.home ? [...index, robots] : index;
}

function partAddress(at: number): string {
  return files.sitemap.replace('.xml', `-${at + 1}.xml`);
}

function listPages(found: readonly string[]): string {
  return formatXml(['urlset', namespace, found.map((loc) => formatPlace('url', loc))]);
}

function listParts(found: readonly string[]): string {
  return formatXml(['sitemapindex', namespace, found.map((loc) => formatPlace('sitemap', loc))]);
}

function formatPlace(name: string, loc: string): XmlElement {
  return [name, {}, [['loc', {}, loc]]];
}
