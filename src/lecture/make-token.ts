import type { Token } from 'markdown-it';
import type { TokenMeta } from '../markdown/token-meta.ts';

/** Fields of a token, with what `token-meta.ts` knows as its meta. */
type Fields = Partial<Omit<Token, 'meta'>> & { readonly meta?: TokenMeta | null };

/** The same token with other fields. markdown-it exports no way to make one, so it is made from another. */
export function copyToken(token: Token, fields: Fields): Token {
  return Object.assign(Object.create(Object.getPrototypeOf(token)), token, fields);
}

/** A token with a type and fields of our choice, in place of a neighbour. */
export function makeToken(neighbour: Token, type: string, fields: Fields = {}): Token {
  return copyToken(neighbour, {
    type,
    tag: '',
    attrs: null,
    nesting: 0,
    children: null,
    content: '',
    info: '',
    meta: null,
    markup: '',
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
    /** Address of the picture that replaces it in the dark theme. */
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
    meta: { kind: 'picture', ...(link && { link }), ...(style && { style }), ...(dark && { dark }) },
  });
}
