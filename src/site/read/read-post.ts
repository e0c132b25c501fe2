import { readFile, stat } from 'node:fs/promises';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { decodeText } from '../../source/decode-text.ts';
import { displayPath } from './display-path.ts';

/** In bytes. A book of a thousand pages has two megabytes of text. */
const largestPost = 5_000_000;

/**
 * Reads the text of a post, if it is one: not in another encoding, and not of unlimited size.
 *
 * @param path below the content folder
 * @param file absolute
 */
export async function readPost(path: string, file: string): Promise<string | Diagnostic> {
  const { size } = await stat(file);
  if (size > largestPost) return tooLarge(path, size);
  const { text, encoding } = decodeText(await readFile(file));
  if (text !== undefined) return text;
  return encoding === undefined ? noText(path) : otherEncoding(path, encoding);
}

function noText(path: string): Diagnostic {
  return {
    rule: 'source/charset',
    file: displayPath(path),
    line: 1,
    message: 'The file is not text. It has no page.',
    fix: 'Move the file out of the content folder, or give it the right extension.',
  };
}

function tooLarge(path: string, size: number): Diagnostic {
  return {
    rule: 'source/size',
    file: displayPath(path),
    line: 1,
    message: `The file is ${(size / 1_000_000).toFixed(1)} MB; a post can be at most 5 MB. It was not read.`,
    fix: 'Split the post, or move the file out of the content folder.',
  };
}

function otherEncoding(path: string, encoding: string): Diagnostic {
  const file = displayPath(path);
  const quoted = `'${file.replaceAll("'", "'\\''")}'`;
  return {
    rule: 'source/charset',
    file,
    line: 1,
    message: `The file is not UTF-8; it looks like ${encoding}. It has no page.`,
    fix: `iconv -f ${encoding} -t UTF-8 ${quoted} > utf-8.md && mv utf-8.md ${quoted}`,
  };
}
