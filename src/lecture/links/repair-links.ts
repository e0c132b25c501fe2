import type { Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { correctAddress, hasLoneHost, trimAddress } from '../../identity/address-typos.ts';
import { identifyAddress } from '../../identity/hosts.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { linkFaultOf } from '../../markdown/rules/repairs/loose-link.ts';
import { metaOf } from '../../markdown/token-meta.ts';
import { makeToken } from '../make-token.ts';
import { isBreak, textOf } from '../nodes.ts';
import {
  brokenLink,
  isSaid,
  loneHost,
  misspeltAddress,
  noAddress,
  pictureOfPaper,
  pictureWithoutLink,
  withoutAddress,
  withoutOpening,
  withoutText,
} from './link-findings.ts';
import { isBadgePicture } from './link-words.ts';

/**
 * Repairs links with mistakes, and reports them: a link without address is shown as its text, a
 * link without text as the host it leads to, a misspelt address leads to what was meant.
 *
 * @param tokens of the whole body; inline children are changed in place
 * @param lineOf line of the file for a row of the body
 */
export function repairLinks(tokens: readonly Token[], lineOf: (row: number) => number): Finding[] {
  const findings: Finding[] = [];
  for (const token of tokens) {
    for (const child of token.children ?? []) readAddress(child);
    if (!token.children?.some(mayNeedRepair)) continue;
    const repaired = repairChildren(token.children, (offset) => lineOf((token.map?.[0] ?? 0) + offset));
    token.children = repaired.children;
    for (const finding of repaired.findings) if (!isSaid(findings, finding)) findings.push(finding);
  }
  return findings;
}

/** White space at the end of an address is not part of it. A link that shows its address need not repeat it on paper. */
function readAddress(token: Token): void {
  if (token.type === 'link_open') {
    token.attrSet('href', plainAddress(attributeOf(token, 'href')));
    if (token.info === 'auto') token.attrJoin('class', 'bare');
  } else if (token.type === 'image') token.attrSet('src', plainAddress(attributeOf(token, 'src')));
}

/** Docusaurus names files of the site from its root: `@site/static/heron.png`. */
function plainAddress(address: string): string {
  return trimAddress(address).replace(/^@site\/(?:static\/)?/, '/');
}

function mayNeedRepair(token: Token): boolean {
  return token.type === 'link_open' || linkFaultOf(token) !== undefined || isPictureOfPaper(token);
}

/** `![Herons at Dawn](https://arxiv.org/abs/2203.01234)`: no browser shows a paper as a picture, but those of its figures. */
function isPictureOfPaper(token: Token): boolean {
  if (token.type !== 'image') return false;
  const address = attributeOf(token, 'src');
  return (
    /^https?:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf)\//i.test(address) &&
    identifyAddress(address).type === 'arxiv'
  );
}

function asLink(picture: Token): Token[] {
  const words = makeToken(picture, 'text', { content: textOf(picture.children ?? []) });
  return [
    makeToken(picture, 'link_open', { tag: 'a', nesting: 1, attrs: [['href', attributeOf(picture, 'src')]] }),
    words,
    makeToken(picture, 'link_close', { tag: 'a', nesting: -1 }),
  ];
}

function repairChildren(children: readonly Token[], lineOf: (offset: number) => number) {
  const kept: Token[] = [];
  const findings: Finding[] = [];
  let offset = 0;
  for (let index = 0; index < children.length; index += 1) {
    const token = children[index];
    if (!token) continue;
    if (isBreak(token) && token.type !== 'html_inline') offset += 1;
    if (token.type === 'link_open') {
      const end = findClose(children, index);
      const repaired = repairLink(children.slice(index, end + 1), lineOf(offset));
      kept.push(...repaired.tokens);
      findings.push(...repaired.findings);
      if (children[index - 1]?.content.endsWith('](')) {
        findings.push(
          withoutOpening(textBefore(children, index), attributeOf(token, 'href'), lineOf(offset)),
        );
      }
      index = end;
    } else if (isPictureOfPaper(token)) {
      kept.push(...asLink(token));
      findings.push(pictureOfPaper(textOf(token.children ?? []), attributeOf(token, 'src'), lineOf(offset)));
    } else {
      kept.push(token);
      findings.push(...faultOf(token, undefined, lineOf(offset)));
    }
  }
  return { children: kept, findings };
}

/** @param link its tokens, from `link_open` to `link_close` */
function repairLink(link: readonly Token[], line: number): { tokens: readonly Token[]; findings: Finding[] } {
  const [open, ...rest] = link;
  if (!open) return { tokens: link, findings: [] };
  const inner = rest.slice(0, -1);
  const text = textOf(inner);
  const address = attributeOf(open, 'href');
  const findings = inner.flatMap((token) => faultOf(token, address, line));
  if (!address) {
    // `[![Area](https://img.shields.io/badge/ponds-blue)]()`: lists mark their items with badges that lead nowhere.
    const isMark = text.trim() === '' && inner.some(isBadgePicture);
    if (!isMark) findings.push(text ? withoutAddress(text, line) : emptyLink(inner, line));
    return { tokens: inner.map(asDeadLink), findings };
  }
  findings.push(...repairAddress(open, address, line));
  const isShown = inner.some(({ type }) => type === 'image' || type === 'liquid' || type === 'formula');
  if (text !== '' || isShown) return { tokens: link, findings };
  // `[](https://… "The blog")` says what it is to whoever points at it.
  const tip = attributeOf(open, 'title').trim();
  const shown = [open, makeToken(open, 'text', { content: tip || hostOf(address) }), ...rest.slice(-1)];
  return { tokens: shown, findings: tip ? findings : [...findings, withoutText(address, line)] };
}

/** What is reported of a link without address around a picture, or around nothing. */
function emptyLink(inner: readonly Token[], line: number): Finding {
  const picture = inner.find(({ type }) => type === 'image');
  if (!picture) return withoutAddress('', line);
  return pictureWithoutLink(textOf(picture.children ?? []), attributeOf(picture, 'src'), line);
}

/** The words of its line in front of a link whose opening bracket is missing. */
function textBefore(children: readonly Token[], end: number): string {
  const line = children.slice(0, end);
  const start = line.findLastIndex((token) => isBreak(token) || token.type === 'link_close') + 1;
  return textOf(line.slice(start)).replace(/\]\($/, '').trim();
}

function repairAddress(open: Token, address: string, line: number): Finding[] {
  const meant = correctAddress(address);
  if (meant === undefined) return hasLoneHost(address) ? [loneHost(address, line)] : [];
  open.attrSet('href', meant);
  return [misspeltAddress(address, meant, line)];
}

function faultOf(token: Token, address: string | undefined, line: number): Finding[] {
  const fault = linkFaultOf(token);
  if (!fault) return [];
  if (fault === 'no-address')
    return [noAddress(token.content, metaOf(token, 'dead-link')?.written ?? '', line)];
  const given = address ?? (attributeOf(token, 'src') || undefined);
  return [
    brokenLink(fault, { text: token.content, address: given, isPicture: token.type === 'image' }, line),
  ];
}

/** Index of the token that closes the link opened at an index. */
function findClose(children: readonly Token[], open: number): number {
  let index = open + 1;
  while (index < children.length && children[index]?.type !== 'link_close') index += 1;
  return index;
}

/** Text that its author meant as a link: a label line still knows it as one. */
function asDeadLink(token: Token): Token {
  return token.type === 'text'
    ? makeToken(token, 'text', { content: token.content, meta: { kind: 'dead-link' } })
    : token;
}

function hostOf(address: string): string {
  const identity = identifyAddress(address);
  return identity.type === 'web'
    ? identity.host
    : URL.canParse(address)
      ? new URL(address).hostname
      : address;
}
