import { isMap, isScalar, parseDocument } from 'yaml';
import { readKeys } from './misspelt-keys.ts';

/** Every try reads the whole block again; a longer one was not written by a person. */
const longestBlock = 20_000;

const mostTried = 40;

/** A line of a block that is not YAML, and the line that it was meant to be. */
export type MendedLine = {
  /** Counted from 0. */
  readonly index: number;
  readonly line: string;
  /** What is wrong with it, `there is no space after the colon`. */
  readonly reason: string;
};

type Mended = {
  readonly lines: readonly MendedLine[];
  /** The block with these lines in it. */
  readonly yaml: string;
};

type Form = { readonly reason: string; readonly mend: (line: string) => string };

const known = readKeys.join('|');

/** What people write instead of YAML. A line that it is not is left as it is. */
const forms: readonly Form[] = [
  { reason: 'there is no space after the colon', mend: replacing(/^([\w-]+):(?=[^\s:/])/, '$1: ') },
  { reason: 'the colon is a full-width one', mend: replacing(/^([\w-]+)[ \t]*：[ \t]*/, '$1: ') },
  { reason: 'the line starts with a tab', mend: replacing(/^[ ]*\t[ \t]*(?=[\w-]+:(?:\s|$))/, '') },
  {
    reason: 'there is no colon after the key',
    mend: replacing(new RegExp(`^(${known})[ \\t]+(?=[^\\s:：])`), '$1: '),
  },
  { reason: 'the list is not closed', mend: replacing(/^([\w-]+:[ \t]+\[[^\]]*?),?[ \t]*$/, '$1]') },
  {
    reason: 'a list on the line of its key is in brackets',
    mend: replacing(/^([\w-]+:)[ \t]+- +([^[\],]+)$/, '$1 [$2]'),
  },
  { reason: 'the value needs quotes', mend: asItIs },
];

/**
 * Mends the lines of a YAML block that are invalid by themselves, one after another, as far as each repair brings the block nearer to
 * being valid.
 *
 * @example mendYaml('title: a: b').lines // [{ index: 0, line: 'title: "a: b"' }]
 */
export function mendYaml(yaml: string): Mended {
  const mended: MendedLine[] = [];
  const lines = yaml.split('\n');
  let faults = findFaults(yaml);
  let tried = 0;
  for (const [index, line] of yaml.length > longestBlock ? [] : lines.entries()) {
    if (faults.count === 0 || isPair(line)) continue;
    for (const { line: repaired, reason } of listRepairs(line)) {
      tried += 1;
      if (tried > mostTried) return { lines: mended, yaml: lines.join('\n') };
      const left = findFaults(lines.with(index, repaired).join('\n'));
      if (!isNearer(left, faults)) continue;
      mended.push({ index, line: repaired.trim(), reason });
      lines[index] = repaired;
      faults = left;
      break;
    }
  }
  return { lines: mended, yaml: lines.join('\n') };
}

/** Each form as it is, if it makes a key with its value of the line, and with the value in quotes. */
function listRepairs(line: string): Omit<MendedLine, 'index'>[] {
  return forms.flatMap(({ reason, mend }) => {
    const plain = mend(line);
    const repairs = plain === line && mend !== asItIs ? [] : [plain, withQuotes(plain)];
    return repairs.flatMap((repaired) =>
      repaired !== undefined && repaired !== line && isPair(repaired) ? [{ line: repaired, reason }] : [],
    );
  });
}

function withQuotes(line: string): string | undefined {
  const [, start, value = ''] = /^(\s*(?:- )?[\w-]+:)[ \t]+(\S.*)$/.exec(line) ?? [];
  return start && `${start} ${JSON.stringify(value.trim().replace(/^["'“](.*?)["'”]?$/, '$1'))}`;
}

function asItIs(line: string): string {
  return line;
}

function replacing(pattern: RegExp, replacement: string): Form['mend'] {
  return (line) => line.replace(pattern, replacement);
}

type Faults = { readonly count: number; readonly first: number };

function isNearer(left: Faults, before: Faults): boolean {
  return left.count < before.count || (left.count === before.count && left.first > before.first);
}

/** How many faults a block has, and where the first of them is. A text that is no mapping has one at its start. */
function findFaults(yaml: string): Faults {
  const { errors, contents } = parseDocument(yaml, { prettyErrors: false, uniqueKeys: false });
  const [error] = errors;
  if (error) return { count: errors.length, first: yaml.slice(0, error.pos[0]).split('\n').length };
  return contents === null || isMap(contents) ? { count: 0, first: Infinity } : { count: 1, first: 0 };
}

function isPair(line: string): boolean {
  const { errors, contents } = parseDocument(line.replace(/^ +/, ''), {
    prettyErrors: false,
    uniqueKeys: false,
  });
  return errors.length === 0 && !isScalar(contents);
}
