import { addresses, fileOf } from '../../pages/addresses.ts';
import { topFiles } from '../../pages/files.ts';
import { ownRooms } from '../../pages/own-rooms.ts';
import { fileKey } from '../../source/file-key.ts';

/** What a course names its own pages after. */
type Named = {
  readonly lectures: readonly { readonly slug: string }[];
  readonly texts: readonly { readonly address: string }[];
};

const ownTops = new Set([fileOf(addresses.home), ...ownRooms, ...topFiles].map(fileKey));
const [, roomOfLectures = ''] = addresses.lectures.split('/');

/**
 * Asks whether a file might be in the way of one that the site itself writes, by the first parts of its path: true where only
 * a list of all that the site writes could tell.
 *
 * @example
 * const isNear = mayMeetOwn({ lectures: [{ slug: 'vlm' }], texts: [] });
 * isNear('lectures/img/clip.png') // false
 * isNear('lectures/vlm/clip.png') // true
 */
export function mayMeetOwn({ lectures, texts }: Named): (file: string) => boolean {
  const inLectures = new Set(
    ['index.html', 'pages', ...lectures.flatMap(({ slug }) => [slug, `${slug}.md`])].map(fileKey),
  );
  const tops = new Set(texts.map(({ address }) => fileKey(address.split('/')[1] ?? '')));
  return (file) => {
    const [top = '', second] = fileKey(file).split('/');
    if (top === roomOfLectures && second !== undefined) return inLectures.has(second);
    return ownTops.has(top) || tops.has(top);
  };
}
