// {% asset_img heron.png 400 300 A heron %}, {% post_link gull 'On gulls' %}, {% asset_link counts.pdf %}

import { formatFigure, formatLink } from '../media/format-media.ts';
import { orCode } from '../or-code.ts';

/** Code, which stays as it is, or a tag of Hexo with its words. */
const tag = orCode(
  /\{%-?\s{0,9}(asset_img|img|post_link|asset_link|link)\s{1,9}([^%{}\n]{1,600}?)\s{0,9}-?%\}/g,
);

const word = /"([^"]*)"|'([^']*)'|(\S+)/g;

const isPicture = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)(?:[?#]|$)/i;

/**
 * Shows the pictures and links for which Hexo has tags.
 *
 * @example fillHexoTags('{% asset_img heron.png A heron %}') // '![A heron](<heron.png>)'
 */
export function fillHexoTags(text: string): string {
  return text.replace(tag, (written, _code, name: string | undefined, said: string) => {
    const words = [...(said ?? '').matchAll(word)].map((match) => match.slice(1).find(Boolean) ?? '');
    if (name === 'img' || name === 'asset_img') return formatPicture(words) ?? written;
    if (name === 'link') return words.length === 2 ? formatLink(words[0] ?? '', words[1] ?? '') : written;
    return name === undefined ? written : formatReference(name, words);
  });
}

/** Classes, an address, a width, a height, and a title, all but the address left out as one likes. */
function formatPicture(words: readonly string[]): string | undefined {
  const at = words.findIndex((each) => isPicture.test(each));
  const behind = words.slice(at + 1);
  const sizes = behind.slice(0, 2).filter((each) => /^\d{1,4}$/.test(each));
  const caption = behind.slice(sizes.length).join(' ');
  return at < 0 ? undefined : formatFigure(words[at] ?? '', { caption, width: sizes[0] });
}

function formatReference(name: string, [address = '', ...words]: readonly string[]): string {
  const text = words.filter((each) => !/^(?:true|false)$/.test(each)).join(' ');
  const place = name === 'post_link' ? `${address.replace(/\.md$/, '')}.md` : address;
  return formatLink(text || address, place);
}
