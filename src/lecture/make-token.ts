import type { Token } from 'markdown-it';

/**
 * A token of a type and with fields of our choice. markdown-it exports no way to make one, so it is made
 * from a neighbour, whose place it takes.
 */
export function makeToken(neighbour: Token, type: string, fields: Partial<Token> = {}): Token {
  const token: Token = Object.assign(Object.create(Object.getPrototypeOf(neighbour)), neighbour);
  return Object.assign(token, {
    ...{
      type,
      tag: '',
      attrs: null,
      nesting: 0,
      children: null,
      content: '',
      info: '',
      meta: null,
      markup: '',
    },
    ...fields,
  });
}

/** A picture as Markdown would have read it; its text is the alternative text. */
export function makePicture(
  neighbour: Token,
  picture: {
    readonly address: string;
    readonly text?: string;
    readonly title?: string | undefined;
    readonly width?: string | undefined;
    readonly style?: string | undefined;
    readonly link?: string | undefined;
    /** Address of the picture that takes its place in the dark. */
    readonly dark?: string | undefined;
  },
): Token {
  const { address, text, title, width, style, link, dark } = picture;
  const attrs: [string, string][] = [
    ['src', address],
    ['alt', ''],
  ];
  if (title) attrs.push(['title', title]);
  if (width) attrs.push(['width', width]);
  return makeToken(neighbour, 'image', {
    tag: 'img',
    attrs,
    content: text ?? '',
    children: text ? [makeToken(neighbour, 'text', { content: text })] : [],
    meta: { ...(link && { link }), ...(style && { style }), ...(dark && { dark }) },
  });
}
