import { appendFile, cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const fonts = resolve(import.meta.dirname, '../fonts');

/**
 * Sets a built site in the fonts of `tests/fonts`, as files of its own, so that its policy lets them pass and every
 * machine breaks its lines at the same words.
 *
 * @param folder a built site, that is used for nothing but measuring
 */
export async function setInTestFonts(folder: string): Promise<void> {
  const assets = join(folder, 'lectern-assets');
  const sheet = (await readdir(assets)).find((name) => /^main-.*\.css$/.test(name));
  if (!sheet) throw new Error(`${assets} has no style sheet`);
  await appendFile(join(assets, sheet), await readFile(join(fonts, 'fonts.css')));
  await mkdir(join(assets, 'fonts'));
  for (const name of await readdir(fonts)) {
    if (name.endsWith('.woff2')) await cp(join(fonts, name), join(assets, 'fonts', name));
  }
}
