import { parse, TomlDate, TomlError } from 'smol-toml';
import type { Finding } from '../diagnostics/diagnostic.ts';
import type { SourceFile } from './source-file.ts';

/** The block that Hugo and Zola write between lines of plus signs. */
const block = /^\+\+\+[ \t]*\n((?:[\s\S]*?\n)??)\+\+\+[ \t]*(?:\n|$)/;

const key = /^[ \t]*["']?([\w-]+)["']?[ \t]*=/;

/** Tables whose keys say about a post what other posts say outside of a table: parameters of Hugo, taxonomies of Zola. */
const openTables = ['params', 'taxonomies', 'extra'];

/**
 * Reads front matter in TOML. Dates stay text, as in YAML. A block that cannot be read stays in the body.
 *
 * @param text the whole file, lines ended by `\n`
 * @returns undefined if the file does not start with such a block
 */
export function readToml(
  path: string,
  text: string,
): { readonly file: SourceFile; readonly findings: readonly Finding[] } | undefined {
  const [whole, toml = ''] = block.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const values = parseToml(toml);
  if (values instanceof Error)
    return {
      file: { path, frontMatter: {}, body: text, bodyLine: 1, keyLines: {} },
      findings: [fault(values)],
    };
  const frontMatter: Record<string, unknown> = Object.create(null);
  for (const name of openTables) if (isTable(values[name])) Object.assign(frontMatter, values[name]);
  Object.assign(frontMatter, values);
  const bodyLine = whole.split('\n').length;
  return {
    file: { path, frontMatter, body: text.slice(whole.length), bodyLine, keyLines: findKeyLines(toml) },
    findings: [],
  };
}

function parseToml(toml: string): Record<string, unknown> | Error {
  try {
    const values = asText(parse(toml.trimEnd()));
    return isTable(values) ? values : {};
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Values whose dates are written as their author did. */
function asText(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(asText);
  return isTable(value)
    ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asText(each)]))
    : value;
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lines of the file, of which the first is that of the plus signs. */
function findKeyLines(toml: string): Record<string, number> {
  const lines: Record<string, number> = Object.create(null);
  for (const [index, line] of toml.split('\n').entries()) {
    const name = key.exec(line)?.[1];
    if (name !== undefined) lines[name] ??= index + 2;
  }
  return lines;
}

function fault(error: Error): Finding {
  const [said = ''] = error.message.split('\n');
  return {
    rule: 'front-matter/syntax',
    line: error instanceof TomlError ? error.line + 1 : 1,
    message: `The block is not valid TOML: ${said.replace(/^Invalid TOML document: /, '')}. Nothing in it can be used.`,
    fix: 'Write one key = "value" on each line, with text in double quotes.',
  };
}
