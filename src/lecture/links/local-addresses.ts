import type { Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { trimAddress } from '../../identity/address-typos.ts';
import { readableAddress } from '../../identity/readable-address.ts';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { parseVideoTag } from '../../markdown/rules/media/video.ts';
import { addMeta, metaOf, setMeta } from '../../markdown/token-meta.ts';
import { isBreak } from '../nodes.ts';
import { isSaid } from './link-findings.ts';

/** What the site knows about an address that an author wrote without a host. */
export type LocalPlace = {
  /** Where it leads on our site, with base path; absent if the address must stay as it is. */
  readonly href?: string;
  /** What the author should know about it. */
  readonly fault?: {
    /** Absent for what leads nowhere. */
    readonly rule?: 'liquid/leftover';
    readonly message: string;
    readonly fix: string;
  };
};

/**
 * Looks an address up; undefined for one that leads to another site or to a place on the page.
 *
 * @param line of its file
 * @param isPicture whether it is shown, and not only linked
 */
export type FindPlace = (address: string, line?: number, isPicture?: boolean) => LocalPlace | undefined;

/** What a tag that has a source shows, if its address shows that it is a picture. */
const pictureFile = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:[?#]|$)/i;

/** Addresses that hand-written tags carry. */
const htmlAddress =
  /(\s(?:src|srcset|data|href|poster)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'=>][^\s"'>]*))/gi;

/**
 * Points the links, pictures and videos that belong to the course itself to their place on the site, base path
 * included, and says which of them lead nowhere.
 *
 * @param tokens of the whole body; changed in place
 * @param lineOf line of the file for a row of the body
 */
export function resolveAddresses(
  tokens: readonly Token[],
  find: FindPlace,
  lineOf: (row: number) => number,
): Finding[] {
  const findings: Finding[] = [];
  const look: Look = (address, row, isPicture = false) => {
    const line = lineOf(row);
    const place = find(address, line, isPicture);
    const finding: Finding | undefined = place?.fault && { rule: 'link/missing-file', line, ...place.fault };
    if (finding && !isSaid(findings, finding)) findings.push(finding);
    return place ? (place.href ?? readableAddress(address)) : address;
  };
  for (const token of tokens) {
    const row = token.map?.[0] ?? 0;
    if (token.children) resolveInline(token.children, row, look);
    else resolveToken(token, row, look);
  }
  return findings;
}

const fileLink = /\]\((file:[^()\s]+)\)/gi;

type Look = (address: string, row: number, isPicture?: boolean) => string;

function resolveInline(children: readonly Token[], start: number, look: Look): void {
  let row = start;
  for (const token of children) {
    if (isBreak(token) && token.type !== 'html_inline') row += 1;
    resolveToken(token, row, look);
    // The text of a linked picture is a token of its own.
    if (token.children && token.type !== 'image') resolveInline(token.children, row, look);
    // Markdown leaves such links as text.
    if (token.type === 'text' && token.content.includes(']('))
      for (const [, address = ''] of token.content.matchAll(fileLink)) look(address, row);
  }
}

function resolveToken(token: Token, row: number, look: Look): void {
  if (token.type === 'link_open') resolveAttribute(token, 'href', row, look);
  else if (token.type === 'image') resolvePicture(token, row, look);
  else if (token.type === 'html_block' || token.type === 'html_inline') resolveHtml(token, row, look);
  else if (token.type === 'video') resolveVideo(token, row, look);
  else resolveFrame(token, row, look);
}

function resolveFrame(token: Token, row: number, look: Look): void {
  const frame = metaOf(token, 'frame');
  if (frame) setMeta(token, { ...frame, address: look(frame.address, row) });
}

function resolvePicture(token: Token, row: number, look: Look): void {
  resolveAttribute(token, 'src', row, look);
  const dark = metaOf(token, 'picture')?.dark;
  if (dark !== undefined) addMeta(token, { kind: 'picture', dark: look(dark, row, true) });
}

/** `heron.png 1x, heron-large.png 2x` */
function lookUpSet(written: string, row: number, look: Look): string {
  return written
    .split(/,\s+/)
    .map((candidate) => candidate.replace(/^\s*\S+/, (address) => look(address.trim(), row)))
    .join(', ');
}

/** A tag that no browser would understand has its address where no attribute is. */
function resolveVideo(token: Token, row: number, look: Look): void {
  const { content } = token;
  resolveHtml(token, row, look);
  const address = metaOf(token, 'video')?.address;
  if (token.content !== content) addMeta(token, { kind: 'video', ...parseVideoTag(token.content) });
  else if (address !== undefined) addMeta(token, { kind: 'video', address: look(address, row) });
}

function resolveAttribute(token: Token, name: 'href' | 'src', row: number, look: Look): void {
  const address = attributeOf(token, name);
  const href = look(address, row, name === 'src');
  if (href === address) return;
  token.attrSet(name, href);
  // What the author wrote stays readable if it was another way of saying the same, `../Terns/index.html`.
  if (name === 'href' && !href.endsWith(readableAddress(address))) token.attrSet('data-href', address);
}

function resolveHtml(token: Token, row: number, look: Look): void {
  if (!token.content.includes('=')) return;
  token.content = token.content.replace(
    htmlAddress,
    (
      whole,
      name: string,
      double: string | undefined,
      single: string | undefined,
      bare: string | undefined,
      at,
    ) => {
      const written = double ?? single ?? bare ?? '';
      const address = trimAddress(written);
      const lines = token.content.slice(0, at).split('\n').length - 1;
      const isPicture = /src\s*=/i.test(name) && pictureFile.test(address);
      const href = /srcset/i.test(name)
        ? lookUpSet(address, row + lines, look)
        : look(address, row + lines, isPicture);
      return href === written ? whole : `${name}"${href.replaceAll('"', '%22')}"`;
    },
  );
}
