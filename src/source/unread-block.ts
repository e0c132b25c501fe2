import type { SourceFile } from './source-file.ts';

const isBlockLine = /^["']?([\w-]+)["']?\s*[:=]\s*(.*)$/;

/** A list or text below its key. */
const isContinued = /^(?:[ \t]+|- )\S/;

/**
 * A block that was not read as one, since it is never closed or has no line of dashes above it, says all the same who may see
 * the text: its lines are read one by one.
 *
 * @example withUnreadBlock({ …, frontMatter: {}, body: '---\ndraft: true\n\nText.' }).frontMatter.draft // 'true'
 */
export function withUnreadBlock(file: SourceFile): SourceFile {
  if (Object.keys(file.frontMatter).length > 0) return file;
  const lines = file.body.slice(0, 4000).trimStart().split('\n');
  const first = /^(?:---|\+\+\+)[ \t]*$/.test(lines[0] ?? '') ? 1 : 0;
  const end = lines.findIndex(
    (line, index) => index >= first && !(isBlockLine.test(line) || isContinued.test(line)),
  );
  const block = lines.slice(first, end < 0 ? undefined : end);
  const skipped = file.body.slice(0, file.body.length - file.body.trimStart().length).split('\n').length - 1;
  const frontMatter: Record<string, unknown> = Object.create(null);
  const keyLines: Record<string, number> = Object.create(null);
  for (const [index, line] of block.entries()) {
    const [, name, value = ''] = isBlockLine.exec(line) ?? [];
    if (name === undefined) continue;
    frontMatter[name] = value.replace(/\s+#.*$/, '');
    keyLines[name] = file.bodyLine + skipped + first + index;
  }
  return { ...file, frontMatter, keyLines };
}
