import { createRequire } from 'node:module';
import type { Token } from 'markdown-it';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { cleanFormula } from './clean-formula.ts';

type Setter = (
  formula: string,
  options: Readonly<Record<string, boolean | readonly number[] | number>>,
) => string;

/** Loaded when the first post asks for mathematics. */
const load = createRequire(import.meta.url);

let setter: Setter | undefined;

/**
 * Sets the formulas of a post as MathML. One that cannot be set stays as its source, and is reported.
 *
 * @param tokens of the whole body; formulas are changed in place
 * @param lineOf line of the file for a row of the body
 */
export function readFormulas(tokens: readonly Token[], lineOf: (row: number) => number): Finding[] {
  const findings: Finding[] = [];
  for (const token of tokens) {
    const row = token.map?.[0] ?? 0;
    if (token.type === 'formula') findings.push(...setFormula(token, lineOf(row)));
    let breaks = 0;
    for (const child of token.children ?? []) {
      if (child.type === 'softbreak' || child.type === 'hardbreak') breaks += 1;
      if (child.type === 'formula') findings.push(...setFormula(child, lineOf(row + breaks)));
    }
  }
  return findings;
}

function setFormula(token: Token, line: number): Finding[] {
  try {
    setter ??= (load('temml') as { renderToString: Setter }).renderToString;
    const options = {
      displayMode: token.meta?.isBlock === true,
      throwOnError: true,
      maxExpand: 200,
      maxSize: [20, 100],
    };
    const html = cleanFormula(setter(token.content.trim(), options));
    token.meta = { ...token.meta, html };
    return [];
  } catch (error) {
    const reason =
      error instanceof Error ? error.message.replace(/\s+/g, ' ').replace(/\u0332/g, '') : String(error);
    return [brokenFormula(token.markup, reason.trim(), line)];
  }
}

function brokenFormula(written: string, reason: string, line: number): Finding {
  return {
    rule: 'math/broken',
    line,
    message: `The formula ${written} cannot be set: ${reason}. Readers see it as it is written.`,
    fix: '$\\frac{a}{b}$, or \\$ for a dollar.',
  };
}
