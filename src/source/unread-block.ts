import type { EarlierValue, SourceFile } from './source-file.ts';

const isBlockLine = /^["']?([\w-]+)["']?\s*[:=]\s*(.*)$/;

/** A list or text below its key. */
const isContinued = /^(?:[ \t]+|- )\S/;

/** Blank lines and comments, which hide the block below them from programs that look at the first line of a file. */
const aboveBlock = /^(?:\s+|<!--[\s\S]*?-->)*/;

const opening = /^(?:-{3,}|\+{3}|;{3})[ \t]*[\w+.-]*[ \t]*$/;

const closing = /^(?:-{3,}|\+{3}|;{3}|\.{3})[ \t]*$/;

/** An object as JSON has it, from its first key on. */
const jsonStart = /^\{\s*"[^"\n]*"\s*:/;

/** A key with its value; a text in quotes is skipped as a whole, whatever is in it. */
const jsonPair = /"([\w-]+)"\s*:\s*("(?:[^"\\\n]|\\.)*"|[^\s,{}[\]]+)/g;

/**
 * A block that was not read as one, because it is never closed, is not the first thing in its file, or is written in another way,
 * still says who may see the text: its lines are read one by one.
 *
 * @example withUnreadBlock({ …, frontMatter: {}, body: '---\ndraft: true\n\nText.' }).frontMatter.draft // 'true'
 */
export function withUnreadBlock(file: SourceFile): SourceFile {
  if (Object.keys(file.frontMatter).length > 0) return file;
  const above = aboveBlock.exec(file.body.slice(0, 4000))?.[0] ?? '';
  const text = file.body.slice(above.length, above.length + 4000);
  const lines = text.split('\n');
  const first = opening.test(lines[0] ?? '') ? 1 : 0;
  const inside = lines.slice(first);
  const found = jsonStart.test(inside.join('\n').trimStart())
    ? readJson(inside)
    : readLines(inside, first > 0);
  const firstLine = file.bodyLine + above.split('\n').length - 1 + first;
  const values = found.map((value) => ({ ...value, line: value.line + firstLine }));
  const frontMatter: Record<string, unknown> = Object.create(null);
  const keyLines: Record<string, number> = Object.create(null);
  for (const { name, value, line } of values) {
    frontMatter[name] = value;
    keyLines[name] = line;
  }
  const earlier = values.filter(
    ({ name, line, value }) => keyLines[name] !== line || frontMatter[name] !== value,
  );
  return { ...file, frontMatter, keyLines, earlier };
}

function readLines(lines: readonly string[], isOpened: boolean): EarlierValue[] {
  return lines.slice(0, findEnd(lines, isOpened)).flatMap((text, line) => {
    const [, name, value = ''] = isBlockLine.exec(text) ?? [];
    return name === undefined ? [] : [{ name, value: value.replace(/\s+#.*$/, ''), line }];
  });
}

/** If it is closed, a block may have gaps and remarks; otherwise the first line that is not a key ends it. */
function findEnd(lines: readonly string[], isOpened: boolean): number | undefined {
  const isInside = (line: string) => isBlockLine.test(line) || isContinued.test(line);
  const loose = lines.findIndex((line) => !isInside(line) && !/^\s*(?:#.*)?$/.test(line));
  if (isOpened && loose >= 0 && closing.test(lines[loose] ?? '')) return loose;
  const end = lines.findIndex((line) => !isInside(line));
  return end < 0 ? undefined : end;
}

function readJson(lines: readonly string[]): EarlierValue[] {
  const end = lines.findIndex((line, index) => /^\}/.test(line) || (index === 0 && /\}\s*$/.test(line)));
  return lines
    .slice(0, end < 0 ? undefined : end + 1)
    .flatMap((text, line) =>
      [...text.matchAll(jsonPair)].map(([, name = '', value]) => ({ name, value, line })),
    );
}
