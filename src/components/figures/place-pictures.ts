import { readTag, type Tag } from '../../html/read-tag.ts';
import type { KnownPicture, KnownPictures } from '../../identity/known-pictures.ts';
import { findSourceSet } from '../../identity/source-set.ts';

type Edit = { readonly from: number; readonly to: number; readonly text: string };

/**
 * Gives pictures on a printed page the room that they will need, so that nothing moves when they load, and shows the copies that
 * the site has of them. It looks at the printed page, so that no way of writing a picture is left out.
 *
 * @param html of a page, as we print it: attributes and text are escaped
 */
export function placePictures(html: string, pictures: KnownPictures): string {
  const edits: Edit[] = [];
  let figure: Tag | undefined;
  let frame: Tag | undefined;
  for (const { index } of html.matchAll(/<(?:\/?figure|\/?a|img)\b/g)) {
    const tag = readTag(html, index);
    if (typeof tag === 'string') continue;
    if (tag.name === 'figure') figure = tag.closes ? undefined : tag;
    else if (tag.name === 'a')
      frame = tag.closes || attributeOf(tag, 'class') !== 'figure-frame' ? undefined : tag;
    else {
      const source = decode(attributeOf(tag, 'src') ?? '');
      const known = Object.hasOwn(pictures, source) ? pictures[source] : undefined;
      if (known)
        edits.push(
          ...editFigure(figure, known, source),
          ...editFrame(frame, known, source),
          ...editPicture(tag, known, index),
        );
      edits.push(...editDark(tag, pictures));
      figure = undefined;
    }
  }
  return applyEdits(html, edits);
}

/** How wide a picture is at most: as the column of a lecture. */
const sizes = '(min-width: 52rem) 50rem, 100vw';

function editPicture(tag: Tag, { width, height, copy, web = [] }: KnownPicture, start: number): Edit[] {
  const isSized = attributeOf(tag, 'width') !== undefined || attributeOf(tag, 'height') !== undefined;
  const size = width && height && !isSized ? ` width="${width}" height="${height}"` : '';
  const afterName = start + '<img'.length;
  const sized = size ? [{ from: afterName, to: afterName, text: size }] : [];
  if (copy === undefined) return sized;
  const shown = tag.attributes.flatMap((attribute): Edit[] => {
    if (attribute.name === 'src')
      return [showVersions(replaceValue(attribute, web.at(-1)?.href ?? copy), web)];
    return attribute.name === 'srcset' ? [{ from: attribute.start, to: attribute.end, text: '' }] : [];
  });
  return [...sized, ...shown];
}

/** Lets a browser choose among the versions of a picture. */
function showVersions(edit: Edit, web: readonly { readonly href: string; readonly width: number }[]): Edit {
  if (web.length < 2) return edit;
  const set = web.map(({ href, width }) => `${href} ${width}w`).join(', ');
  return { ...edit, text: `${edit.text} srcset="${encode(set)}" sizes="${sizes}"` };
}

/** The picture that replaces it in the dark theme, by the address that a browser would ask for. */
function editDark(tag: Tag, pictures: KnownPictures): Edit[] {
  const dark = tag.attributes.find(({ name }) => name === 'data-dark');
  if (!dark) return [];
  const asked = decode(dark.value);
  const [, known] =
    Object.entries(pictures).find(([address]) => (findSourceSet(address) ?? address) === asked) ?? [];
  return known?.copy === undefined ? [] : [replaceValue(dark, known.copy)];
}

/** The viewer opens the copy, too, and still leads to where the picture is from. */
function editFrame(frame: Tag | undefined, { copy }: KnownPicture, source: string): Edit[] {
  const href = frame?.attributes.find(({ name }) => name === 'href');
  if (!frame || !href || copy === undefined) return [];
  const original =
    attributeOf(frame, 'data-original') === undefined ? ` data-original="${encode(source)}"` : '';
  const edit = replaceValue(href, copy);
  return [{ ...edit, text: `${edit.text}${original}` }];
}

function editFigure(figure: Tag | undefined, { width, height }: KnownPicture, source: string): Edit[] {
  const names = figure?.attributes.find(
    ({ name, value }) => name === 'class' && /^figure(?: |$)/.test(value),
  );
  const shape = names && width && height ? shapeClasses(width, height, /\.svg(?:[?#]|$)/i.test(source)) : '';
  return names && shape ? [replaceValue(names, `${names.value} ${shape}`)] : [];
}

/** How much larger a drawing may be shown, as in `assets/client/figures/picture-shape.ts`. */
const drawingGrowth = 2;

/**
 * Classes for the shape of a picture and the height that it is good for, in the steps of `shapes.css`: the policy of our pages allows no
 * style of a single element.
 *
 * @example shapeClasses(800, 600, false) // 'shape-135 high-600'
 */
export function shapeClasses(width: number, height: number, isDrawing: boolean): string {
  const ratio = width / height;
  const step = ratio < 2 ? 5 : 10;
  const shape = Math.round((ratio * 100) / step) * step;
  const high = Math.min(650, Math.ceil((height * (isDrawing ? drawingGrowth : 1)) / 50) * 50);
  return shape < 30 || shape > 400 ? '' : `shape-${shape} high-${high}`;
}

function replaceValue({ name, start, end }: Tag['attributes'][number], value: string): Edit {
  return { from: start, to: end, text: `${name}="${encode(value)}"` };
}

function attributeOf(tag: Tag, wanted: string): string | undefined {
  return tag.attributes.find(({ name }) => name === wanted)?.value;
}

function applyEdits(html: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    pieces.push(html.slice(from, edit.from), edit.text);
    from = edit.to;
  }
  return pieces.join('') + html.slice(from);
}

function decode(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

function encode(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
