import type { Finding } from '../diagnostics/diagnostic.ts';

/** Quotes into which a word processor turns straight ones. YAML treats them as letters. */
const pair = /^(?:[“”„«]([^“”„"«»]+)[“”"»]|"([^“”„"]+)”|[‘’‚]([^‘’‚']+)[‘’']|'([^‘’']+)’)$/u;

/**
 * Removes the curly quotes around whole values, as the author meant them, and reports it.
 *
 * @returns the values, and a finding for each key that had such quotes
 * @example stripCurlyQuotes({ title: '“Birds”' }, {}).data // { title: 'Birds' }
 */
export function stripCurlyQuotes(
  data: Readonly<Record<string, unknown>>,
  keyLines: Readonly<Record<string, number>>,
): { readonly data: Record<string, unknown>; readonly findings: readonly Finding[] } {
  const plain: Record<string, unknown> = Object.assign(Object.create(null), data);
  const findings: Finding[] = [];
  for (const [key, value] of Object.entries(data)) {
    const stripped = isList(value) ? value.map(strip) : strip(value);
    if (isList(value) ? !value.some(hasQuotes) : !hasQuotes(value)) continue;
    plain[key] = stripped;
    findings.push({
      rule: 'front-matter/quotes',
      line: keyLines[key] ?? 1,
      message: `The quotes around ${key} are curly, which YAML treats as part of the value; they were left out.`,
      fix: `${key}: ${write(stripped)}`,
    });
  }
  return { data: plain, findings };
}

/** A list that may contain itself, through an alias, is not a list of words. */
function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.every((part) => typeof part !== 'object');
}

function hasQuotes(value: unknown): boolean {
  return !Object.is(strip(value), value);
}

function strip(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const [, ...inner] = pair.exec(value.trim()) ?? [];
  return inner.find((text) => text !== undefined) ?? value;
}

function write(value: unknown): string {
  return Array.isArray(value)
    ? `[${value.map((part) => JSON.stringify(part)).join(', ')}]`
    : JSON.stringify(value);
}
