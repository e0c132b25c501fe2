import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from 'esbuild';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { customStyle } from '../write/course-look.ts';
import { displayPath } from './display-path.ts';

/**
 * Says what browsers will not read of the style that an author wrote.
 *
 * @param content folder, absolute
 * @param files of it
 */
export async function checkStyle(content: string, files: readonly string[]): Promise<Diagnostic[]> {
  if (!files.includes(customStyle)) return [];
  const messages = await findFaults(await readFile(join(content, customStyle), 'utf8'));
  return messages.map(({ text, location }) => ({
    rule: 'style/syntax',
    file: displayPath(customStyle),
    line: location?.line ?? 1,
    message: `${text}; browsers skip what they cannot read.`,
    fix: 'Correct the line, or delete it.',
  }));
}

/** Loaded only by courses with such a file. */
async function findFaults(style: string): Promise<readonly Message[]> {
  const { transform } = await import('esbuild');
  try {
    return (await transform(style, { loader: 'css', logLevel: 'silent' })).warnings;
  } catch (error) {
    return (error as { readonly errors: readonly Message[] }).errors;
  }
}
