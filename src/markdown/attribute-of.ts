import type { Token } from 'markdown-it';

/** An attribute of a token as text; empty where there is none. */
export function attributeOf(token: Token | undefined, name: string): string {
  return String(token?.attrGet(name) ?? '');
}
