import type { Settings } from '../source/settings.ts';

/** What follows where a course does not say where it is served; no fault, so no diagnostic. */
export function formatHostNote({ url }: Settings): string {
  return url
    ? ''
    : 'Without url: in site.yaml there is no sitemap, and feeds and link previews name no host (guide 1.8).\n';
}
