import type { StateBlock } from 'markdown-it';
import { lineAt } from '../find-end-line.ts';
import type { Span } from './notice-tokens.ts';

/** The options of a MyST directive below its first line. */
export type DirectiveOptions = {
  readonly values: ReadonlyMap<string, string>;
  /** The line after them. */
  readonly end: number;
};

const colons = /^:([\w-]+):(?:[ \t]+(.*))?$/;
const yaml = /^([\w-]+):(?:[ \t]+(.*))?$/;

/**
 * Reads the options of MyST: `:alt: A heron` on lines of their own, or YAML between two lines of dashes.
 *
 * @param span the first line of the directive, and the one that closes it
 */
export function readDirectiveOptions(state: StateBlock, { start, end }: Span): DirectiveOptions {
  const values = new Map<string, string>();
  let line = start + 1;
  if (line < end && lineAt(state, line) === '---') {
    const close = findDashes(state, { start: line, end });
    if (close === undefined) return { values, end: line };
    for (line += 1; line < close; line += 1) keep(values, yaml.exec(lineAt(state, line)));
    return { values, end: close + 1 };
  }
  for (; line < end; line += 1) if (!keep(values, colons.exec(lineAt(state, line)))) break;
  return { values, end: line };
}

/** The second line of dashes, if everything between them is options. */
function findDashes(state: StateBlock, { start, end }: Span): number | undefined {
  for (let line = start + 1; line < end; line += 1) {
    const text = lineAt(state, line);
    if (text === '---') return line;
    if (text !== '' && !yaml.test(text)) return undefined;
  }
  return undefined;
}

function keep(values: Map<string, string>, match: RegExpExecArray | null): boolean {
  if (!match?.[1]) return false;
  values.set(match[1], (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2').trim());
  return true;
}
