import type { Token } from 'markdown-it';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { addMeta } from '../../markdown/token-meta.ts';

/** The mark of GitHub or MkDocs for a picture that is shown in one theme only: `#gh-dark-mode-only`, `#only-dark`. */
const mark = /#(?:gh-(?=\w+-mode)|only-)(dark|light)(?:-mode-only)?$/i;

/**
 * Joins two pictures of one paragraph that GitHub or MkDocs shows by day and by night into one, with the address of the other.
 *
 * @param tokens of the whole body; inline children are changed in place
 */
export function joinThemedPictures(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (!token.children?.some(themeOf)) continue;
    const pictures = token.children.filter((child) => themeOf(child) !== undefined);
    const dark = pictures.filter((picture) => themeOf(picture) === 'dark');
    const light = pictures.filter((picture) => themeOf(picture) === 'light');
    const joined = light.slice(0, dark.length);
    for (const [index, picture] of joined.entries())
      addMeta(picture, { kind: 'picture', dark: attributeOf(dark[index], 'src').replace(mark, '') });
    const spare = new Set(dark.slice(0, joined.length));
    for (const picture of pictures) picture.attrSet('src', attributeOf(picture, 'src').replace(mark, ''));
    if (spare.size > 0) token.children = token.children.filter((child) => !spare.has(child));
  }
}

function themeOf(token: Token): string | undefined {
  return token.type === 'image' ? mark.exec(attributeOf(token, 'src'))?.[1]?.toLowerCase() : undefined;
}
