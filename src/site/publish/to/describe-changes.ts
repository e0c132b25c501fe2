import { modelRooms } from '../../../catalogue/slug.ts';
import { showControls } from '../../../diagnostics/show-controls.ts';
import type { PublishPlan } from '../plan-publish.ts';
import type { Published } from './target.ts';

const rooms: ReadonlySet<string> = new Set(modelRooms);

/** Addresses of one kind that are named; the others are counted. */
const named = 15;

/**
 * Says what a publication will change: pages by their addresses, everything else by its number.
 *
 * @param plan what has to be done
 * @param published what is there now
 */
export function describeChanges(plan: PublishPlan, { files }: Pick<Published, 'files'>): string {
  const pages = plan.place.filter(isPage);
  const fresh = pages.filter((path) => !files.has(path));
  const gone = [...plan.blocking, ...plan.remove].filter(isPage);
  const others = plan.place.length - pages.length + plan.remove.filter((path) => !isPage(path)).length;
  if (fresh.length + gone.length + pages.length + others === 0)
    return 'Nothing has changed since it was last published.\n';
  const counts = `${fresh.length} new, ${pages.length - fresh.length} changed, ${gone.length} gone`;
  return [
    `Pages: ${counts}. Other files that change: ${others}.\n`,
    listAddresses('New models', fresh.filter(isModel)),
    listAddresses(
      'New pages',
      fresh.filter((path) => !isModel(path)),
    ),
    listAddresses('Gone addresses, which bookmarks and other sites may still lead to', gone),
  ].join('');
}

/** The page of a model, and not one of those that compare all. */
function isModel(path: string): boolean {
  const [, name] = /^models\/([^/]+)\/index\.html$/.exec(path) ?? [];
  return name !== undefined && !rooms.has(name);
}

function listAddresses(title: string, paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const addresses = paths.map(addressOf).sort();
  const more = addresses.length - named;
  const lines = [...addresses.slice(0, named).map(showControls), ...(more > 0 ? [`and ${more} more`] : [])];
  return `${title}:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

/** @example addressOf('models/llava/index.html') // '/models/llava/' */
function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

export function isPage(path: string): boolean {
  return path.endsWith('.html');
}
