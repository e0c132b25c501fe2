import { buildCatalogue } from '../catalogue/build-catalogue.ts';
import { fileOf } from '../pages/addresses.ts';
import { rooms } from '../pages/files.ts';
import { noAssets } from '../pages/site.ts';
import { blocksAddress } from '../search/names-addresses.ts';
import { checkCatalogue } from './check-catalogue.ts';
import type { BuildOptions } from './options.ts';
import { AddressTable } from './places/address-table.ts';
import { findRedirects } from './places/find-redirects.ts';
import { mayMeetOwn } from './places/may-meet-own.ts';
import { placeFiles } from './places/place-files.ts';
import { withCited } from './read/cited-records.ts';
import { openKeptReader } from './read/kept-reader.ts';
import type { Course } from './read/read-course.ts';
import { readPaperRecords } from './read/read-paper-records.ts';

/**
 * Reads a course, and finds everything that a build would say about it. Pages are laid out only where a file or an old address of the
 * course might be in the way of one, and models are not gathered: that takes as long as all the rest, and nothing else is said about
 * them.
 */
export async function checkCourse(options: BuildOptions, environment: NodeJS.ProcessEnv): Promise<Course> {
  const kept = openKeptReader(options);
  const course = await kept.reader.read(environment);
  const diagnostics = await checkPlaces(course, async () => {
    const { SiteBuild } = await import('./site-build.ts');
    const build = new SiteBuild(options, kept);
    return (await build.layOut(course, environment, async () => noAssets)).diagnostics;
  });
  kept.save();
  return { ...course, diagnostics };

  async function checkPlaces(
    { lectures, unlisted, texts, files, diagnostics }: Course,
    layOut: () => Promise<Course['diagnostics']>,
  ): Promise<Course['diagnostics']> {
    const pages = [...lectures, ...unlisted];
    const old = pages.flatMap(({ oldAddresses }) => oldAddresses.map(({ address }) => fileOf(address)));
    if ([...files, ...old].some(mayMeetOwn({ lectures: pages, texts }))) return layOut();
    const table = new AddressTable([...rooms, blocksAddress].map((room) => room.slice(1)));
    const placed = placeFiles(files, table);
    const known = await readPaperRecords(options.content);
    return [
      ...diagnostics,
      ...known.diagnostics,
      ...checkCatalogue(
        buildCatalogue(lectures, false),
        course,
        withCited(known.records, course.known.lectures.values()),
      ),
      ...placed.diagnostics,
      ...findRedirects(pages, table).diagnostics,
    ];
  }
}
