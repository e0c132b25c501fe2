import matter from 'gray-matter';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { countBlanksAbove, shiftBelow } from './blanks-above.ts';
import { findConflict } from './conflict-markers.ts';
import { stripCurlyQuotes } from './curly-quotes.ts';
import { headingTitle } from './heading-title.ts';
import { readToml } from './read-toml.ts';
import { readYaml, type YamlRead } from './read-yaml.ts';
import { describeRepeatedKey, type RepeatedKey } from './repeated-keys.ts';
import type { EarlierValue, SourceFile } from './source-file.ts';
import { findBlockEnd } from './unclosed-block.ts';

/** A source file with what there is to report about its front-matter block. */
export type ParsedSource = { readonly file: SourceFile; readonly findings: readonly Finding[] };

/**
 * Splits the text of a post into front matter and body. YAML is read, and TOML between plus signs; a block in any other
 * language is never run. Never throws: what cannot be read becomes a finding and stays in the body.
 *
 * @param path below the content folder, `lectures/vlm.md`
 * @param text the whole file, as decoded from UTF-8
 */
export function parseSource(path: string, text: string): ParsedSource {
  const normal = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const blanks = countBlanksAbove(normal);
  const below = blanks > 0 ? parseSource(path, normal.split('\n').slice(blanks).join('\n')) : undefined;
  if (below && Object.keys(below.file.keyLines).length > 0) return shiftBelow(below, blanks);
  const conflict = findConflict(normal);
  const encoding = [...(conflict ? [conflict] : []), ...findEncodingFaults(normal)];
  const toml = readToml(path, normal);
  if (toml) return { file: toml.file, findings: [...toml.findings, ...encoding] };
  const language = findForeignLanguage(normal);
  if (language) {
    return { file: withoutFrontMatter(path, normal), findings: [refused(language), ...encoding] };
  }
  const ending = findEnding(normal);
  const closed = ending === undefined ? undefined : parseYamlBlock(normal, ending);
  const yaml = closed && closed.findings.length === 0 ? closed : (parseUnclosed(normal, closed) ?? closed);
  if (!yaml) return { file: withoutFrontMatter(path, normal), findings: [...missing(normal), ...encoding] };
  const { data, findings } = stripCurlyQuotes(yaml.block.frontMatter, yaml.block.keyLines);
  const earlier = yaml.repeated.flatMap(earlierValues);
  const file = { ...yaml.block, path, frontMatter: data, ...(earlier.length > 0 && { earlier }) };
  // Conflict markers are not YAML either; one fault is reported once.
  const faults = conflict ? [] : [...yaml.findings, ...yaml.repeated.map(repeatedKey)];
  return { file, findings: [...faults, ...findings, ...encoding] };
}

/** The word after the dashes, `---js`. */
function findForeignLanguage(text: string): string | undefined {
  const language = /^---[ \t]*([a-z][\w+.-]*)[ \t]*\n/i.exec(text)?.[1]?.toLowerCase();
  const isClosed = language !== undefined && /\n---[ \t]*(?:\n|$)/.test(text);
  return isClosed && language !== 'yaml' && language !== 'yml' ? language : undefined;
}

/**
 * The line that ends the block, with its spaces. Jekyll's own rule: the first line that is `---` or `...` and
 * nothing else; `----` or `--- and so on` end nothing.
 */
function findEnding(text: string): string | undefined {
  const length = opening.exec(text)?.[0].length;
  return length === undefined ? undefined : /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(length))?.[0];
}

const opening = /^---[ \t]*(?:ya?ml[ \t]*)?(?:#[^\n]*)?\n/i;

type Block = Omit<SourceFile, 'path'>;

type BlockRead = { readonly block: Block } & Pick<YamlRead, 'findings' | 'repeated'>;

/** A line that can be meant as a key with its value; what is before the colon of a sentence is more than one word. */
const mayBeKey = /^[ \t]{0,20}(?:\{[ \t]{0,9})?["'“‘]?[\p{L}_][\p{L}\p{N}_.-]{0,60}["'”’]?[ \t]*[:：=]/mu;

/** A line that is no comment. */
const hasText = /^[ \t]{0,20}[^\s#]/m;

/** @returns undefined for text between two dividers that is not a mapping: a text that starts with a line */
function parseYamlBlock(text: string, ending: string): BlockRead | undefined {
  let read: YamlRead = { data: {}, keyLines: {}, findings: [], repeated: [], isMapping: true };
  let written = '';
  const engine = {
    parse: (yaml: string) => {
      written = yaml;
      read = readYaml(yaml, 1);
      return read.data;
    },
  };
  const closed = text.endsWith('\n') ? text : `${text}\n`;
  // Unchanged if possible: the body is a slice of it, and keeps the whole in memory.
  const whole = closed.startsWith('---\n') ? closed : closed.replace(opening, '---\n');
  const delimiters: [string, string] = ['---', `${ending}\n`];
  const { content } = matter(whole, { language: 'yaml', engines: { yaml: engine }, delimiters });
  if (!read.isMapping || (hasText.test(written) && !mayBeKey.test(written))) return undefined;
  const bodyLine = whole.slice(0, whole.length - content.length).split('\n').length;
  const body = text.endsWith('\n') ? content : content.replace(/\n$/, '');
  return {
    block: { frontMatter: read.data, body, bodyLine, keyLines: read.keyLines },
    findings: read.findings,
    repeated: read.repeated,
  };
}

/**
 * Reads a block that runs into the text, so that what ends it, if anything, is a divider far below.
 *
 * @param closed what was read up to that divider, if there is one
 */
function parseUnclosed(text: string, closed: BlockRead | undefined): BlockRead | undefined {
  const start = opening.exec(text)?.[0];
  if (start === undefined) return undefined;
  const lines = text.slice(start.length).split('\n');
  const length = findBlockEnd(lines);
  // Within a closed block, a line that is not a key may be a mistake of the author's.
  if (length === undefined || (closed && !/^(?:[ \t]*|#{1,6}[ \t].*)$/.test(lines[length] ?? '')))
    return undefined;
  const repaired = [start.trimEnd(), ...lines.slice(0, length), '---', ...lines.slice(length)].join('\n');
  const read = parseYamlBlock(repaired, '---');
  if (!read || (closed && read.findings.length > 0)) return undefined;
  // What cannot be read stays in the text, which is searched for who may see the post.
  const isRead = read.findings.length === 0;
  const block = isRead ? { ...read.block, bodyLine: read.block.bodyLine - 1 } : withoutFrontMatter('', text);
  return { ...read, block, findings: [unclosed(length + 1), ...read.findings] };
}

function withoutFrontMatter(path: string, body: string): SourceFile {
  return { path, frontMatter: {}, body, bodyLine: 1, keyLines: {} };
}

/** Text that is almost a block, and what makes it one. */
const nearBlocks: readonly (readonly [RegExp, string])[] = [
  [/^\s+---[ \t]*\n/, 'Delete the blank lines above the first ---.'],
  [
    /^(?:\s|<!--(?:(?!-->)[\s\S])*-->)+---[ \t]*\n/,
    'Move the comment below the block, so that the file starts with ---.',
  ],
  [/^-{4,}[ \t]*\n[\w-]+[ \t]*:/, 'Write exactly three dashes above and below the block.'],
  [
    /^\s*\{\s*"[^"\n]*"\s*:/,
    'Write the values as YAML, "title: Name of the lecture", between two lines of ---.',
  ],
];

/** A text that has neither a block nor a heading for its title, or has something that was meant as a block. */
function missing(text: string): Finding[] {
  const near = nearBlocks.find(([form]) => form.test(text.slice(0, 4000)));
  const heading = headingTitle(text);
  if (heading && !near) return [];
  return [
    {
      rule: 'front-matter/missing',
      line: 1,
      message: `The post does not start with a front-matter block; its title is taken from ${heading ? 'its first heading' : 'the file name'}.`,
      fix: near?.[1] ?? 'Start the file with\n---\ntitle: Name of the lecture\n---',
    },
  ];
}

function unclosed(line: number): Finding {
  return {
    rule: 'front-matter/unclosed',
    line,
    message:
      'The block at the top has no closing --- before the text begins; it is taken to end with this line.',
    fix: 'Add below this line\n---',
  };
}

/** For these keys, a later line does not undo what an earlier one withholds from readers. */
const isReleaseKey = /^(?:draft|published?|publishdate|expirydate|unpublishdate|status|unlisted)$/i;

function repeatedKey(key: RepeatedKey): Finding {
  const described = describeRepeatedKey(key);
  if (!isReleaseKey.test(key.key)) return { rule: 'front-matter/repeated', ...described };
  return {
    rule: 'front-matter/repeated',
    line: described.line,
    message: described.message.replace(
      'the last one counts',
      'if any of them keeps the post from readers, that one counts',
    ),
    fix: 'Keep only the line that you want.',
  };
}

function earlierValues({ key, lines, values }: RepeatedKey): EarlierValue[] {
  return lines.slice(0, -1).map((line, index) => ({ name: key, value: values[index], line }));
}

function refused(language: string): Finding {
  return {
    rule: 'front-matter/language',
    line: 1,
    message: `The front matter says that it is "${language}". Only YAML, and TOML between lines of +++, can be read; nothing in it was run.`,
    fix: 'Make the first line --- and write the values as YAML, "title: Name of the lecture".',
  };
}

function findEncodingFaults(text: string): Finding[] {
  const at = text.search(/[\uFFFD\0]/);
  if (at < 0) return [];
  return [
    {
      rule: 'source/encoding',
      line: text.slice(0, at).split('\n').length,
      message: 'A character here is not valid UTF-8 (or is NUL); readers see \uFFFD in its place.',
      fix: 'Save the file as UTF-8 and type the character again.',
    },
  ];
}
