import type { Token } from 'markdown-it';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { listNames } from '../diagnostics/list-names.ts';
import { countSlips } from '../identity/count-slips.ts';
import { styledWidth } from './rules/kramdown/braces.ts';

/** markdown-it-attrs slows down faster than the number of braces it reads together; real lines have one or two. */
const mostOnALine = 40;
const mostInAParagraph = 1000;

/** Attributes that could run code, load something or leave their box, as an author would try to set them. */
const refused =
  /(?<!\{)\{(?!%)[^{}\n]*?\b(on[a-z]+|action|formaction|href|src|srcdoc|style)\s*=[^{}\n]*\}(?!\})/gi;

const refusedName = /^(?:on[a-z]+|action|formaction|href|src|srcdoc|style)$/i;

/**
 * Says where there are so many braces that their attributes are not read: on one line, or in one paragraph.
 *
 * @param bodyLine line of the file that is the first of the body
 * @returns undefined for a text whose attributes can be read
 */
export function findCrowdedLine(body: string, bodyLine: number): Finding | undefined {
  let inParagraph = 0;
  for (const [row, line] of body.split('\n').entries()) {
    const onLine = line.split('{', mostOnALine + 2).length - 1;
    inParagraph = line.trim() === '' ? 0 : inParagraph + onLine;
    if (onLine > mostOnALine) return crowded(mostOnALine, 'on this line', row + bodyLine);
    if (inParagraph > mostInAParagraph)
      return crowded(mostInAParagraph, 'in the paragraph up to here', row + bodyLine);
  }
  return undefined;
}

/** Attributes that were not let through, with their lines; code is left out, where braces are braces. */
export function findRefusedAttributes(body: string, tokens: readonly Token[], bodyLine: number): Finding[] {
  const found = body.split('\n').flatMap((line, row) => {
    const names = line.includes('{')
      ? [...line.replace(styledWidth, '').matchAll(refused)].map((match) => match[1])
      : [];
    return names.length > 0 ? [{ row, names }] : [];
  });
  if (found.length === 0) return [];
  const code = findCodeRows(tokens);
  return found
    .filter(({ row }) => !code.has(row))
    .map(({ row, names }) => ({
      rule: 'html/removed',
      line: row + bodyLine,
      message: `${listNames(names.map((name) => `${name}=`))} in braces ${names.length === 1 ? 'was' : 'were'} left out: only id, class, width, height, lang, year, aliases, family and slug can be set there.`,
      fix: 'Delete it.',
    }));
}

/** What braces can set on a heading, a picture or a paragraph. */
export const settable: readonly string[] = [
  'id',
  'class',
  'width',
  'height',
  'lang',
  'year',
  'aliases',
  'family',
  'slug',
];

/** Braces that hold nothing but attributes: `{.model yaer=2021}`. */
const attributeBraces = /\{\s*((?:(?:[.#][\w-]+|[a-z-]+=(?:"[^"{}]*"|[^\s"{}]+))\s*)+)\}/gi;

/** Attributes of a heading that are not ours, with the one that was probably meant. */
export function findUnknownAttributes(body: string, tokens: readonly Token[], bodyLine: number): Finding[] {
  const lines = body.split('\n');
  const headings = tokens.flatMap(({ type, map }) => (type === 'heading_open' && map ? [map[0]] : []));
  return headings.flatMap((row) => {
    const line = (lines[row] ?? '').replace(/`[^`]*`/g, '');
    if (!line.includes('{')) return [];
    return [...line.matchAll(attributeBraces)].flatMap(([braces = '', inside = '']) =>
      [...inside.matchAll(/(?<![\w"-])([a-z-]+)=/gi)].flatMap(([, name = '']) =>
        unknownAttribute(name, braces, row + bodyLine),
      ),
    );
  });
}

function unknownAttribute(name: string, braces: string, line: number): Finding[] {
  if (settable.includes(name.toLowerCase()) || refusedName.test(name)) return [];
  const near = settable.find((each) => isNearWord(name.toLowerCase(), each));
  return [
    {
      rule: 'heading/attribute',
      line,
      message: `${name}= is not a known attribute; it is ignored.`,
      fix: near
        ? braces.replace(`${name}=`, `${near}=`)
        : `Use one of ${settable.map((each) => `${each}=`).join(', ')}.`,
    },
  ];
}

function isNearWord(name: string, each: string): boolean {
  const isSwapped = [...name].sort().join('') === [...each].sort().join('');
  return isSwapped || (countSlips(name, each, 2) <= 2 && name[0] === each[0]);
}

function findCodeRows(tokens: readonly Token[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { type, map } of tokens) {
    if (!map || (type !== 'fence' && type !== 'code_block')) continue;
    for (let row = map[0]; row < map[1]; row += 1) rows.add(row);
  }
  return rows;
}

function crowded(most: number, where: string, line: number): Finding {
  return {
    rule: 'markdown/attributes',
    line,
    message: `More than ${most} opening braces are ${where}; braces are shown as text throughout the post.`,
    fix: 'Spread the attributes, or whatever else has the braces, over several lines.',
  };
}
