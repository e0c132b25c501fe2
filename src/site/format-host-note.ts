import type { Settings } from '../source/settings.ts';

/** What it means that a course does not say where it is served; this is not a fault, so not a diagnostic. */
export function formatHostNote({ url }: Settings): string {
  return url
    ? ''
    : 'Without url: in site.yaml there is no sitemap, and feeds and link previews name no host (guide 1.8).\n';
}
