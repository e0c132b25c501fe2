import { readTag, type Tag } from '../../html/read-tag.ts';
import { isRemoteAddress } from '../../identity/remote-address.ts';
import { wordsOf } from '../../words/words-of.ts';
import { hostOf } from '../cards/host-of.ts';
import { printHeldPicture } from './print-held-picture.ts';

/** What may show a picture, or may surround one. */
const start = /<(?:img|video|a)\b/g;

/**
 * Puts everything that a browser would load from another site to show a picture where it is not loaded: into a
 * `<template>`, beside a placeholder that its reader can press. It looks at the printed page, so that no way of writing a picture
 * is left out. Pictures of the course stay as they are.
 *
 * @param html of a page, as we print it: attributes and text are escaped
 * @param language of the page: BCP 47
 * @example holdPictures('<p><img src="/a.png" alt="A"></p>', 'en') // '<p><img src="/a.png" alt="A"></p>'
 */
export function holdPictures(html: string, language: string): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { index } of html.matchAll(start)) {
    if (index < from) continue;
    const tag = readTag(html, index);
    if (typeof tag === 'string') continue;
    const end = tag.name === 'a' ? html.indexOf('</a>', tag.end) + '</a>'.length : tag.end;
    const written = html.slice(index, end);
    const held = hold(written, language);
    if (held === written) continue;
    pieces.push(html.slice(from, index), held);
    from = end;
  }
  return pieces.join('') + html.slice(from);
}

/** @param written a video, a picture, or a link with its content */
function hold(written: string, language: string): string {
  const tag = readTag(written, 0);
  if (typeof tag === 'string') return written;
  if (tag.name === 'video') return holdPoster(written, tag);
  const pictures = findPictures(written);
  const isShown = pictures.some((picture) => attributeOf(picture, 'hidden') === undefined);
  if (pictures.length === 0) return written;
  // Only the still of a player is held back; what is never shown needs no placeholder.
  if (/\bembed-/.test(attributeOf(tag, 'class') ?? '') || !isShown) return replacePictures(written, setAside);
  return holdUnit(written, tag, pictures, language);
}

/** A picture with the link around it. */
function holdUnit(written: string, tag: Tag, [first]: readonly Tag[], language: string): string {
  const { figures } = wordsOf(language);
  const nameOf = (picture: Tag | undefined) => (picture && attributeOf(picture, 'alt')) || figures.picture;
  const asked = first ? (addressesOf(first).find(isRemoteAddress) ?? '') : '';
  const isFigure = attributeOf(tag, 'data-figure') !== undefined;
  const original = attributeOf(tag, 'data-original') ?? (isFigure ? attributeOf(tag, 'href') : undefined);
  const id = tag.attributes.find(({ name }) => name === 'id');
  const unit = id ? written.slice(0, id.start) + written.slice(id.end) : written;
  return printHeldPicture({
    name: nameOf(first),
    label: isFigure || tag.name !== 'a' ? nameOf(first) : replacePictures(unit, (_written, it) => nameOf(it)),
    host: hostOf(asked.replace(/^\s*\/\//, 'https://')) ?? '',
    original: original ?? (first && attributeOf(first, 'src')) ?? '',
    isFigure,
    id: id?.value,
    unit,
    language,
  });
}

function holdPoster(written: string, tag: Tag): string {
  const poster = tag.attributes.find(({ name }) => name === 'poster');
  if (!poster || !isRemoteAddress(poster.value)) return written;
  return `${written.slice(0, poster.start)}data-${written.slice(poster.start)}`;
}

/** What will never be asked for is removed. */
function setAside(written: string, picture: Tag): string {
  const mark = attributeOf(picture, 'hidden') === undefined ? ' data-held' : '';
  return `<template${mark}>${written}</template>`;
}

/** Pictures of other sites. */
function findPictures(html: string): Tag[] {
  const found: Tag[] = [];
  replacePictures(html, (written, picture) => {
    found.push(picture);
    return written;
  });
  return found;
}

function replacePictures(html: string, replace: (written: string, picture: Tag) => string): string {
  let replaced = '';
  let from = 0;
  for (const { index } of html.matchAll(/<img\b/g)) {
    const tag = readTag(html, index);
    if (typeof tag === 'string' || !addressesOf(tag).some(isRemoteAddress)) continue;
    replaced += html.slice(from, index) + replace(html.slice(index, tag.end), tag);
    from = tag.end;
  }
  return replaced + html.slice(from);
}

/** Everything that a browser may ask for: with a `srcset` it asks for that. */
function addressesOf(picture: Tag): string[] {
  const set = attributeOf(picture, 'srcset') ?? '';
  const candidates = set.split(/,\s|\s/).filter((part) => part && !/^[\d.]+[wx]$/.test(part));
  return [...candidates, attributeOf(picture, 'src') ?? ''];
}

function attributeOf(tag: Tag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}
