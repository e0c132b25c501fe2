import type { Token } from 'markdown-it';

/** GitHub's mark for a picture that is shown in one theme only: `![](heron.png#gh-dark-mode-only)`. */
const mark = /#gh-(dark|light)-mode-only$/i;

/**
 * Joins two pictures of one paragraph that GitHub shows by day and by night into one, with the address of the other.
 *
 * @param tokens of the whole body; inline children are changed in place
 */
export function joinThemedPictures(tokens: readonly Token[]): void {
  for (const token of tokens) {
    const pictures = (token.children ?? []).filter((child) => themeOf(child) !== undefined);
    if (pictures.length === 0 || !token.children) continue;
    const dark = pictures.filter((picture) => themeOf(picture) === 'dark');
    const light = pictures.filter((picture) => themeOf(picture) === 'light');
    const joined = light.slice(0, dark.length);
    for (const [index, picture] of joined.entries())
      picture.meta = { ...picture.meta, dark: addressOf(dark[index]).replace(mark, '') };
    const spare = new Set(dark.slice(0, joined.length));
    for (const picture of pictures) picture.attrSet('src', addressOf(picture).replace(mark, ''));
    if (spare.size > 0) token.children = token.children.filter((child) => !spare.has(child));
  }
}

/** Address of the picture that takes the place of another in the dark. */
export function darkOf(picture: Token): string | undefined {
  const dark: unknown = picture.meta?.dark;
  return typeof dark === 'string' ? dark : undefined;
}

function themeOf(token: Token): string | undefined {
  return token.type === 'image' ? mark.exec(addressOf(token))?.[1]?.toLowerCase() : undefined;
}

function addressOf(picture: Token | undefined): string {
  return String(picture?.attrGet('src') ?? '');
}
