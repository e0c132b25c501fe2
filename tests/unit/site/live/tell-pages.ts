import type { Told } from '../../../../src/site/live/live-build.ts';

/**
 * What a build tells of itself, of which only the pages are used; a build that fails fails the test.
 *
 * @param take receives the pages that were laid out
 */
export function tellPages(take: (bytes: Uint8Array) => void): Told {
  return {
    begun: () => {},
    read: () => {},
    shown: () => {},
    pages: take,
    failed: (error) => {
      throw error;
    },
  };
}
