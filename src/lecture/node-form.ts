import type { Token } from 'markdown-it';
import { type BlockNode, inlineChildren, textOf } from './nodes.ts';

/** True for a block of HTML that holds nothing but `<br>`. */
export function isOnlyBreaks(node: BlockNode): boolean {
  return /^(?:\s*<br\s*\/?>)*\s*$/i.test(node.tokens[0]?.content ?? '');
}

/** `--` or a long dash, and nothing else. */
export function isDashes(node: BlockNode): boolean {
  if (node.type !== 'paragraph') return false;
  const [only, ...others] = inlineChildren(node);
  return others.length === 0 && only?.type === 'text' && /^(?:--|[–—])$/.test(only.content.trim());
}

/** A picture right above `---` would be a heading to Markdown; to its author it is a picture and a divider. */
export function isUnderlinedPicture(node: BlockNode, children: readonly Token[]): boolean {
  const isUnderlined = /^[-=]/.test(node.tokens[0]?.markup ?? '');
  return isUnderlined && textOf(children) === '' && children.some((token) => token.type === 'image');
}
