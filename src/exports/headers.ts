import { addresses } from '../pages/addresses.ts';
import { formatPolicy, servicesOf } from '../pages/content-policy.ts';
import { files } from '../pages/files.ts';
import { findFrameSites } from '../pages/lecture/frame-sites.ts';
import type { Page } from '../pages/page.ts';
import type { Site } from '../pages/site.ts';
import { type ExportFile, exportFile } from './export-file.ts';

/**
 * `/_headers`, which Netlify, Cloudflare Pages and the like read at the top of a host: the policy that each page also
 * carries itself, and what no page can say about itself. One policy goes for all pages, so it allows the players of all;
 * the page's own is the stricter of the two.
 *
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function listHeaders(pages: Iterable<Page>, site: Site): ExportFile[] {
  if (site.base !== addresses.home) return [];
  return [exportFile(files.headers, () => formatHeaders(pages, site))];
}

function formatHeaders(pages: Iterable<Page>, site: Site): string {
  const frames = [...new Set([...pages].flatMap(findFrameSites))].sort();
  const lines = [
    '/*',
    `  Content-Security-Policy: ${formatPolicy(frames, servicesOf(site))}; frame-ancestors 'self'`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: same-origin',
    // Their names change with their content, and a file of the course cannot be there.
    `${files.assets}*`,
    '  Cache-Control: public, max-age=31536000, immutable',
  ];
  return `${lines.join('\n')}\n`;
}
