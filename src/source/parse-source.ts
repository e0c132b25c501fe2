import matter from 'gray-matter';
import { isMap, LineCounter, parseDocument } from 'yaml';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { findConflict } from './conflict-markers.ts';
import { stripCurlyQuotes } from './curly-quotes.ts';
import { headingTitle } from './heading-title.ts';
import { findQuotable } from './quoted-line.ts';
import type { SourceFile } from './source-file.ts';

/** A source file with what there is to say about its front-matter block. */
export type ParsedSource = { readonly file: SourceFile; readonly findings: readonly Finding[] };

/**
 * Splits the text of a post into front matter and body. Only YAML is read; a block in any other
 * language is never run. Never throws: what cannot be read becomes a finding and stays in the body.
 *
 * @param path below the content folder, `lectures/vlm.md`
 * @param text the whole file, as decoded from UTF-8
 */
export function parseSource(path: string, text: string): ParsedSource {
  const normal = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const conflict = findConflict(normal);
  const encoding = [...(conflict ? [conflict] : []), ...findEncodingFaults(normal)];
  const language = findForeignLanguage(normal);
  if (language) {
    return { file: withoutFrontMatter(path, normal), findings: [refused(language), ...encoding] };
  }
  const ending = findEnding(normal);
  const yaml = ending === undefined ? undefined : parseYamlBlock(normal, ending);
  if (!yaml) return { file: withoutFrontMatter(path, normal), findings: [missing(normal), ...encoding] };
  const { data, findings } = stripCurlyQuotes(yaml.block.frontMatter, yaml.block.keyLines);
  const file = { path, ...yaml.block, frontMatter: data };
  // The marks of a merge are no YAML either; one fault is said once.
  return { file, findings: [...(conflict ? [] : yaml.findings), ...findings, ...encoding] };
}

/** The word behind the dashes, `---js`; `+++` is how Hugo starts TOML. */
function findForeignLanguage(text: string): string | undefined {
  if (/^\+\+\+[ \t]*\n[\s\S]*?\n\+\+\+[ \t]*(?:\n|$)/.test(text)) return 'toml';
  const language = /^---[ \t]*([a-z][\w+.-]*)[ \t]*\n/i.exec(text)?.[1]?.toLowerCase();
  const isClosed = language !== undefined && /\n---[ \t]*(?:\n|$)/.test(text);
  return isClosed && language !== 'yaml' && language !== 'yml' ? language : undefined;
}

/**
 * The line that ends the block, with its blanks. Jekyll's own rule: the first line that is `---` or `...` and
 * nothing else; `----` or `--- and so on` end nothing.
 */
function findEnding(text: string): string | undefined {
  const length = opening.exec(text)?.[0].length;
  return length === undefined ? undefined : /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(length))?.[0];
}

const opening = /^---[ \t]*(?:ya?ml[ \t]*)?(?:#[^\n]*)?\n/i;

type Block = Omit<SourceFile, 'path'>;

/** @returns undefined for what stands between two dividers and is no mapping: a text that starts with a line */
function parseYamlBlock(
  text: string,
  ending: string,
): { block: Block; findings: readonly Finding[] } | undefined {
  let read: YamlRead = { data: {}, keyLines: {}, findings: [], isMapping: true };
  const engine = {
    parse: (yaml: string) => {
      read = readYaml(yaml, 1);
      return read.data;
    },
  };
  const closed = text.endsWith('\n') ? text : `${text}\n`;
  // As it is where it can be: the body is a slice of it, and keeps the whole in memory.
  const whole = closed.startsWith('---\n') ? closed : closed.replace(opening, '---\n');
  const delimiters: [string, string] = ['---', `${ending}\n`];
  const { content } = matter(whole, { language: 'yaml', engines: { yaml: engine }, delimiters });
  if (!read.isMapping) return undefined;
  const bodyLine = whole.slice(0, whole.length - content.length).split('\n').length;
  const body = text.endsWith('\n') ? content : content.replace(/\n$/, '');
  return {
    block: { frontMatter: read.data, body, bodyLine, keyLines: read.keyLines },
    findings: read.findings,
  };
}

type YamlRead = {
  readonly data: Record<string, unknown>;
  readonly keyLines: Record<string, number>;
  readonly findings: readonly Finding[];
  /** False for a text or a list. An empty block counts as a mapping without keys. */
  readonly isMapping: boolean;
};

/**
 * Reads a YAML mapping. Dates stay text, so that an impossible one can be named as written.
 *
 * @param linesBefore how many lines of the file stand before the block's first line break
 */
export function readYaml(yaml: string, linesBefore: number): YamlRead {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys: false });
  const firstLine = yaml.startsWith('\n') ? linesBefore : linesBefore + 1;
  const quotable = document.errors.length > 0 ? findQuotable(yaml) : undefined;
  const findings = document.errors.map((error, index): Finding => {
    const mended = index === 0 ? quotable : undefined;
    return {
      rule: 'front-matter/syntax',
      line: mended ? mended.index + firstLine : lines.linePos(error.pos[0]).line + firstLine - 1,
      message: `The block is not valid YAML: ${firstSentence(error.message)}. Nothing of it can be used.`,
      fix:
        mended?.line ??
        'Write one "key: value" a line; put a value that holds ": ", "#" or quotes in double quotes.',
    };
  });
  const values = findings.length > 0 ? undefined : resolveAliases(document);
  if (values instanceof Error) findings.push(describeBomb(values, firstLine));
  const isMapping = values === undefined || values === null || isMap(document.contents);
  return { ...readMapping(values, document, lines, firstLine), findings, isMapping };
}

type YamlDocument = ReturnType<typeof parseDocument>;

/** Aliases that unfold without end are refused by the parser; that is a fault like any other. */
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
    message: `The block cannot be unfolded: ${firstSentence(error.message)}. Nothing of it can be used.`,
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

function withoutFrontMatter(path: string, body: string): SourceFile {
  return { path, frontMatter: {}, body, bodyLine: 1, keyLines: {} };
}

function missing(text: string): Finding {
  const isLate = /^\s+---[ \t]*\n/.test(text);
  return {
    rule: 'front-matter/missing',
    line: 1,
    message: `The post does not start with a front-matter block; its title is taken from ${headingTitle(text) ? 'its first heading' : 'the file name'}.`,
    fix: isLate
      ? 'Delete the blank lines above the first ---.'
      : 'Start the file with\n---\ntitle: Name of the lecture\n---',
  };
}

function refused(language: string): Finding {
  return {
    rule: 'front-matter/language',
    line: 1,
    message: `The front matter says that it is "${language}". Only YAML is read, and nothing in it was run.`,
    fix: 'Write the first line as --- alone and the values as YAML, "title: Name of the lecture".',
  };
}

function findEncodingFaults(text: string): Finding[] {
  const at = text.search(/[\uFFFD\0]/);
  if (at < 0) return [];
  return [
    {
      rule: 'source/encoding',
      line: text.slice(0, at).split('\n').length,
      message: 'A character here is not valid UTF-8 (or is NUL); readers see the sign \uFFFD in its place.',
      fix: 'Save the file as UTF-8 and type the character again.',
    },
  ];
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/[.:]$/, '');
}
