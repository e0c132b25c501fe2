import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { displayPath } from '../read/display-path.ts';
import { cleanSvg, decodeSvg } from './clean-svg.ts';

/**
 * Reads the drawings that a site will publish, and rewrites those that could run code when opened by themselves.
 *
 * @param files below the content folder
 */
export async function cleanDrawings(
  files: readonly string[],
  content: string,
): Promise<{ readonly cleaned: ReadonlyMap<string, string>; readonly diagnostics: readonly Diagnostic[] }> {
  const cleaned = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const path of files.filter((each) => /\.svg$/i.test(each))) {
    const found = cleanSvg(decodeSvg(await readFile(join(content, path)).catch(() => new Uint8Array())));
    if (!found) continue;
    cleaned.set(path, found.text);
    if (found.removed.length > 0) diagnostics.push(describe(path, found.line, found.removed));
  }
  return { cleaned, diagnostics };
}

function describe(path: string, line: number, removed: readonly string[]): Diagnostic {
  const names = removed.slice(0, 5).join(', ');
  return {
    rule: 'media/script',
    file: displayPath(path),
    line,
    message: `The drawing contains parts that could run code (${names}); readers get a copy without it.`,
    fix: `Delete ${names} from the file, or export it without scripts.`,
  };
}
