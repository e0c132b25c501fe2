import type { Token } from 'markdown-it';

/** An attribute of a token as text, or an empty string if the token does not have it. */
export function attributeOf(token: Token | undefined, name: string): string {
  return String(token?.attrGet(name) ?? '');
}
