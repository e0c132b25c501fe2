import { isMap, LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { mendYaml } from './mend-yaml.ts';
import { readKeys } from './misspelt-keys.ts';
import { findRepeatedKeys, type RepeatedKey } from './repeated-keys.ts';

/** A mapping as it was read. */
export type YamlRead = {
  readonly data: Record<string, unknown>;
  readonly keyLines: Record<string, number>;
  /** Faults that make everything unusable. */
  readonly findings: readonly Finding[];
  readonly repeated: readonly RepeatedKey[];
  /** False for a text or a list. An empty block counts as a mapping without keys. */
  readonly isMapping: boolean;
};

/**
 * Reads a YAML mapping. Dates stay text, so that an impossible one can be named as written.
 *
 * @param linesBefore how many lines of the file come before the block's first line break
 */
export function readYaml(yaml: string, linesBefore: number): YamlRead {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const firstLine = yaml.startsWith('\n') ? linesBefore : linesBefore + 1;
  const isFaulty = document.errors.length > 0 || (!isMap(document.contents) && startsWithKey.test(yaml));
  const findings = isFaulty ? describeFaults(yaml, firstLine) : [];
  const values = findings.length > 0 ? undefined : resolveAliases(document);
  if (values instanceof Error) findings.push(describeBomb(values, firstLine));
  const isMapping =
    findings.length > 0 || values === undefined || values === null || isMap(document.contents);
  const repeated = findings.length > 0 ? [] : findRepeatedKeys(document.contents, lines, firstLine);
  return { ...readMapping(values, document, lines, firstLine), findings, repeated, isMapping };
}

/** A text that was meant to be a block all the same: its colons have no space after them, or are full-width. */
const startsWithKey = new RegExp(`^\\s*(?:${readKeys.join('|')})[ \\t]*[:：]`);

/** Each line that can be mended with its repair, and what is wrong even then, once for each line. */
function describeFaults(yaml: string, firstLine: number): Finding[] {
  const mended = mendYaml(yaml);
  const lines = new LineCounter();
  const { errors } = parseDocument(mended.yaml, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  });
  const findings = [
    ...mended.lines.map(({ index, line, reason }) => invalid(index + firstLine, reason, line)),
    ...errors.map(({ pos, message }) =>
      invalid(lines.linePos(pos[0]).line + firstLine - 1, firstSentence(message), generalRepair),
    ),
  ].toSorted((one, other) => one.line - other.line);
  return findings.filter(({ line }, index) => findings.findIndex((each) => each.line === line) === index);
}

const generalRepair =
  'Write one "key: value" on each line; put a value that contains ": ", "#" or quotes in double quotes.';

function invalid(line: number, reason: string, fix: string): Finding {
  const message = `The block is not valid YAML: ${reason}. Nothing in it can be used.`;
  return { rule: 'front-matter/syntax', line, message, fix };
}

type YamlDocument = ReturnType<typeof parseDocument>;

/** Aliases that expand without end are refused by the parser; that is a fault like any other. */
function resolveAliases(document: YamlDocument): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function describeBomb(error: Error, line: number): Finding {
  return {
    rule: 'front-matter/syntax',
    line,
    message: `The aliases in the block cannot be expanded: ${firstSentence(error.message)}. Nothing in it can be used.`,
    fix: 'Write the values out instead of repeating them with & and *.',
  };
}

function readMapping(values: unknown, document: YamlDocument, lines: LineCounter, firstLine: number) {
  const data: Record<string, unknown> = Object.create(null);
  const keyLines: Record<string, number> = Object.create(null);
  const isMapping = typeof values === 'object' && values !== null && !Array.isArray(values);
  if (!isMapping || values instanceof Error) return { data, keyLines };
  Object.assign(data, values);
  const contents = document.contents;
  if (contents && 'items' in contents) {
    for (const item of contents.items) {
      const key = isPair(item) ? item.key : undefined;
      const start = readRange(key);
      if (start !== undefined) keyLines[String(key)] = lines.linePos(start).line + firstLine - 1;
    }
  }
  return { data, keyLines };
}

function isPair(item: unknown): item is { readonly key: unknown } {
  return typeof item === 'object' && item !== null && 'key' in item;
}

function readRange(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return undefined;
  const start: unknown = node.range[0];
  return typeof start === 'number' ? start : undefined;
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]$/, '');
}
