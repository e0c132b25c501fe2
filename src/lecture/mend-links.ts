import type { Token } from 'markdown-it';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { identifyAddress } from '../identity/hosts.ts';
import { isBreak, textOf } from './nodes.ts';

/**
 * Makes links that lack an address or a text usable, and says so: a link without address is shown
 * as its text, a link without text as the host it leads to.
 *
 * @param tokens of the whole body; inline children are changed in place
 * @param lineOf line of the file for a row of the body
 */
export function mendEmptyLinks(tokens: readonly Token[], lineOf: (row: number) => number): Finding[] {
  const findings: Finding[] = [];
  for (const token of tokens) {
    if (!token.children?.some((child) => child.type === 'link_open')) continue;
    const mended = mendChildren(token.children, (offset) => lineOf((token.map?.[0] ?? 0) + offset));
    token.children = mended.children;
    findings.push(...mended.findings);
  }
  return findings;
}

function mendChildren(children: readonly Token[], lineOf: (offset: number) => number) {
  const kept: Token[] = [];
  const findings: Finding[] = [];
  let offset = 0;
  for (let index = 0; index < children.length; index += 1) {
    const token = children[index];
    if (!token) continue;
    if (isBreak(token) && token.type !== 'html_inline') offset += 1;
    if (token.type !== 'link_open') {
      kept.push(token);
      continue;
    }
    const end = findClose(children, index);
    const inner = children.slice(index + 1, end);
    const address = String(token.attrGet('href') ?? '');
    const isEmpty = textOf(inner) === '' && !inner.some((part) => part.type === 'image');
    if (!address) {
      kept.push(...inner);
      findings.push(withoutAddress(textOf(inner), lineOf(offset)));
    } else if (isEmpty) {
      kept.push(token, textToken(token, hostOf(address)), ...children.slice(end, end + 1));
      findings.push(withoutText(address, lineOf(offset)));
    } else {
      kept.push(token, ...children.slice(index + 1, end + 1));
    }
    index = end;
  }
  return { children: kept, findings };
}

/** Index of the token that closes the link opened at an index. */
function findClose(children: readonly Token[], open: number): number {
  let index = open + 1;
  while (index < children.length && children[index]?.type !== 'link_close') index += 1;
  return index;
}

/** markdown-it exports no way to make a token, so one of the same class is made from a neighbour. */
function textToken(neighbour: Token, content: string): Token {
  const token: Token = Object.assign(Object.create(Object.getPrototypeOf(neighbour)), neighbour);
  return Object.assign(token, { type: 'text', tag: '', attrs: null, nesting: 0, children: null, content });
}

function hostOf(address: string): string {
  const identity = identifyAddress(address);
  return identity.type === 'web'
    ? identity.host
    : URL.canParse(address)
      ? new URL(address).hostname
      : address;
}

function withoutAddress(text: string, line: number): Finding {
  return {
    rule: 'link/empty',
    line,
    message: text
      ? `The link "${text}" has no address; readers see its text and cannot follow it.`
      : 'A link has neither text nor address; readers see nothing.',
    fix: text ? `[${text}](https://…)` : 'Delete []() or fill it in.',
  };
}

function withoutText(address: string, line: number): Finding {
  return {
    rule: 'link/empty',
    line,
    message: `The link to ${address} has no text; readers see the name of its host.`,
    fix: `[What it is](${address})`,
  };
}
