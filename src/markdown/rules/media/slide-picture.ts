// ![bg right:40%](heron.png), ![w:300 A heron](heron.png)

import type { MarkdownIt, Token } from 'markdown-it';

/** What Marp reads in the text of a picture: where it is on its slide, how large, and how it looks. */
const word =
  /^(?:(?:bg|fit|cover|contain|auto|left|right|vertical)(?::[\d.]+%)?|(?:w|h|width|height):(?:[\d.]+(?:px|%|em|cm|in)?|auto)|\d{1,3}%|(?:blur|brightness|contrast|drop-shadow|grayscale|hue-rotate|invert|opacity|saturate|sepia)(?::\S+)?)$/;

/** A word that no text of a picture has by chance. */
const certain = /^(?:bg|(?:w|h|width|height):\d)/;

/** Takes what Marp reads in the text of a picture out of it, and keeps a width. */
export function slidePicture(markdown: MarkdownIt): void {
  markdown.core.ruler.after('inline', 'slide_picture', ({ tokens, src }) => {
    if (!/!\[(?:[^[\]]*\s)?(?:bg\b|(?:w|h|width|height):)/.test(src)) return;
    for (const { children } of tokens)
      for (const child of children ?? []) if (child.type === 'image') readWords(child);
  });
}

function readWords(picture: Token): void {
  const words = picture.content.split(/\s+/);
  if (!words.some((each) => certain.test(each))) return;
  const text = words.filter((each) => !word.test(each)).join(' ');
  const width = words.map((each) => /^(?:w|width):([\d.]+)(?:px|(%))?$/.exec(each)).find(Boolean);
  if (width) picture.attrSet('width', `${width[1]}${width[2] ?? ''}`);
  picture.content = text;
  const [first] = picture.children ?? [];
  if (first) first.content = text;
  picture.children = first && text ? [first] : [];
}
