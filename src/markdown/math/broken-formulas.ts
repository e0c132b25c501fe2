import type { Finding } from '../../diagnostics/diagnostic.ts';

/** A formula that cannot be set, and why. */
export type Broken = { readonly written: string; readonly reason: string; readonly line: number };

const unknownCommand = /^Unsupported function name: (\\[a-zA-Z]+)/;

/** What is reported of formulas that cannot be set: a command that is not known once, however many of them use it. */
export function describeBroken(broken: readonly Broken[]): Finding[] {
  const uses = new Map<string, Broken[]>();
  for (const each of broken) {
    const command = unknownCommand.exec(each.reason)?.[1];
    if (!command) continue;
    const known = uses.get(command) ?? [];
    uses.set(command, known);
    known.push(each);
  }
  return broken.flatMap((each) => {
    const command = unknownCommand.exec(each.reason)?.[1];
    if (!command) return [brokenFormula(each)];
    const all = uses.get(command) ?? [];
    return all[0] === each ? [unknownMacro(command, each, all.length - 1)] : [];
  });
}

/** @param others the number of further formulas with that command */
function unknownMacro(command: string, { written, line }: Broken, others: number): Finding {
  const also = others === 0 ? '' : `, and ${others} more with it`;
  const takesOne = written.includes(`${command}{`);
  return {
    rule: 'math/broken',
    line,
    message: `The command ${command} is not known here: the formula ${written} cannot be set${also}. Readers see it as it is written.`,
    fix:
      command === '\\href'
        ? '[$x$](https://…), a link around the formula.'
        : `$$\\newcommand{${command}}${takesOne ? '[1]{\\mathbf{#1}}' : `{\\mathrm{${command.slice(1)}}}`}$$\nabove it, once for the lecture.`,
  };
}

function brokenFormula({ written, reason, line }: Broken): Finding {
  if (reason === 'shortcode')
    return {
      rule: 'liquid/leftover',
      line,
      message: `${written} is a shortcode of Hugo or Quarto, which is not run here; the formula with it cannot be set.`,
      fix: 'Write in its place what it should produce.',
    };
  return {
    rule: 'math/broken',
    line,
    message: `The formula ${written} cannot be set: ${reason}. Readers see it as it is written.`,
    fix: '$\\frac{a}{b}$, or \\$ for a dollar.',
  };
}
