import { once } from 'node:events';
import { createWriteStream, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** The first moment that a ZIP can state: the same files give the same bytes. */
const mtime = new Date(1980, 0, 1);

/** Files that are compressed already. */
const packed = /\.(?:png|jpe?g|webp|avif|gif|mp4|webm|woff2?|zip|pdf)$/i;

/**
 * Packs files of a folder, one in memory at a time. The old ZIP is there until the new one is whole.
 *
 * @param paths below the folder
 * @param name of the folder in the ZIP
 */
export async function writeZip(
  zip: string,
  folder: string,
  paths: readonly string[],
  name: string,
): Promise<void> {
  const unfinished = `${zip}.${process.pid}.part`;
  const file = createWriteStream(unfinished, { flags: 'wx' });
  const written = new Promise<void>((done, fail) => {
    file.on('finish', done);
    file.on('error', fail);
  });
  const archive = new Zip((error, bytes, isLast) => {
    if (error) file.destroy(error);
    else file.write(bytes);
    if (isLast) file.end();
  });
  try {
    await pack();
    renameSync(unfinished, zip);
  } catch (error) {
    written.catch(() => {});
    file.destroy();
    // It may still be about to be opened.
    if (!file.closed) await once(file, 'close');
    rmSync(unfinished, { force: true });
    throw error;
  }

  async function pack(): Promise<void> {
    for (const path of [...paths].sort()) {
      const Entry = packed.test(path) ? ZipPassThrough : ZipDeflate;
      const entry = new Entry(`${name}/${path}`);
      entry.mtime = mtime;
      archive.add(entry);
      entry.push(readFileSync(join(folder, path)), true);
      // A disk that is full never drains.
      if (file.writableNeedDrain) await Promise.race([once(file, 'drain'), written]);
    }
    archive.end();
    await written;
  }
}
