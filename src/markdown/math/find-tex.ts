import type { Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { environments, linkInTex } from './tex-source.ts';

/** What may set a formula off. */
const forms: readonly RegExp[] = [
  /\$\$([^$]{1,1000})\$\$/g,
  /\\\\?\(((?:(?!\\\))[\s\S]){1,300})\\\\?\)/g,
  new RegExp(String.raw`\\\\?\[((?:(?!\\\]|${linkInTex})[\s\S]){1,1000})\\\\?\]`, 'g'),
  // Money is not a formula: no space and no digit after the first dollar, no digit after the last; nor are variables of a shell,
  // `$WADING_ROOT to $PATH`.
  /\$([^\s$\d](?:[^$\n]{0,300}[^\s$])?)\$(?![\dA-Za-z])/g,
  new RegExp(`(\\\\begin\\{(?:${environments})\\*?\\})`, 'g'),
];

/** Marks of TeX that neither prose nor money has: a command, an index, a power, an equation. */
const sign = /\\[a-zA-Z]{2,}|[\w})][_^][\w{\\]|\s=\s/;

/** Those that Markdown would interpret. */
const fragile = /\\[a-zA-Z]{2,}|[\w})][_^][\w{\\]/;

/** True for a formula that Markdown would interpret. */
export function isFragileTex(text: string): boolean {
  return fragile.test(text);
}

/** An author who writes formulas writes one early; further on nothing new is learned. */
const longestText = 20_000;

/**
 * Looks for formulas in a lecture that does not ask for any: readers see their source there. Reported once, at the
 * first of them.
 *
 * @param tokens of the whole body
 * @param lineOf line of the file for a row of the body
 */
export function findTex(tokens: readonly Token[], lineOf: (row: number) => number): Finding[] {
  for (const token of tokens) {
    // `` ```math `` of GitHub, `{math}` of MyST.
    if (token.type === 'listing' && token.info === 'math') return [mathOff(lineOf(token.map?.[0] ?? 0))];
    const text = token.type === 'inline' ? token.content.slice(0, longestText) : '';
    if (!/\$|\\|\{math\}/.test(text)) continue;
    const at = findFormula(text, token);
    if (at !== undefined) return [mathOff(lineOf((token.map?.[0] ?? 0) + countLines(text.slice(0, at))))];
  }
  return [];
}

function findFormula(text: string, token: Token): number | undefined {
  const role = /\{math\}`[^`\n]{1,300}`/.exec(text);
  if (role) return role.index;
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      if (sign.test(match[1] ?? '') && !isInCode(token, match[0])) return match.index;
    }
  }
  return undefined;
}

/** Whether a text contains a formula between double dollars. */
export function isMathText(text: string): boolean {
  return [...text.matchAll(/\$\$([^$]{1,1000})\$\$/g)].some(([, formula = '']) => sign.test(formula));
}

function isInCode({ children }: Token, formula: string): boolean {
  return (children ?? []).some(({ type, content }) => type === 'code_inline' && content.includes(formula));
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}

function mathOff(line: number): Finding {
  return {
    rule: 'math/off',
    line,
    message: 'This looks like a formula, but the lecture does not ask for formulas; readers see its source.',
    fix: 'math: true\nin the front matter, or in site.yaml for every lecture.',
  };
}
