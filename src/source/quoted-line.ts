import { parseDocument } from 'yaml';

/** Every try reads the whole block again; a longer one was not written by a person. */
const longestBlock = 20_000;

const mostTried = 10;

/**
 * The first line of a YAML block that is invalid by itself and would be valid with its value in quotes.
 *
 * @returns the line, counted from 0, with its repair
 * @example findQuotable('title: a: b') // { index: 0, line: 'title: "a: b"' }
 */
export function findQuotable(yaml: string): { readonly index: number; readonly line: string } | undefined {
  if (yaml.length > longestBlock) return undefined;
  const lines = yaml.split('\n');
  const faults = countFaults(yaml);
  let tried = 0;
  for (const [index, line] of lines.entries()) {
    const [, start, value = ''] = /^(\s*(?:- )?[\w-]+:)[ \t]+(\S.*)$/.exec(line) ?? [];
    if (start === undefined || isValid(line.trim())) continue;
    const quoted = `${start} ${JSON.stringify(value.trim().replace(/^["'“](.*?)["'”]?$/, '$1'))}`;
    const repaired = lines.with(index, quoted).join('\n');
    tried += 1;
    if (countFaults(repaired) < faults) return { index, line: quoted.trim() };
    if (tried === mostTried) return undefined;
  }
  return undefined;
}

function isValid(line: string): boolean {
  return countFaults(line) === 0;
}

function countFaults(yaml: string): number {
  return parseDocument(yaml, { prettyErrors: false, uniqueKeys: false }).errors.length;
}
