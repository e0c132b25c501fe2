import { digestOf } from '../mark.ts';
import { Refusal } from '../refusal.ts';
import { isPage } from './describe-changes.ts';
import type { Published } from './target.ts';

/** A site that has lost more than this part of its pages was not meant to. */
const mostLost = 0.25;

/**
 * Refuses to publish a site without lectures, or one that has lost many of its pages: then something went wrong before.
 *
 * @param site files of the new site
 * @throws Refusal
 */
export function refuseShrunken(site: Iterable<string>, { files, mark }: Published): void {
  const pages = [...site].filter(isPage);
  const advice = 'publish with --allow-shrink if that is what you want';
  if (!pages.some((path) => /^lectures\/[^/]+\/index\.html$/.test(path)))
    throw new Refusal(`Nothing was published because the site has no lecture; ${advice}.`);
  const before = [...files.keys()].filter(
    (path) => isPage(path) && Object.hasOwn(mark?.files ?? {}, digestOf(path)),
  );
  if (pages.length < before.length * (1 - mostLost))
    throw new Refusal(
      `Nothing was published because the site has ${pages.length} pages, and ${before.length} are published now; ${advice}.`,
    );
}
