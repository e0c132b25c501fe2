import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type AddedSettings, addSettings } from '../../source/add-settings.ts';
import type { WrittenSettings } from '../../source/jekyll-config.ts';
import { checkSetting } from '../../source/settings.ts';
import { readInside } from '../read/read-settings.ts';
import { findBarrier } from './find-barrier.ts';
import { replaceFile } from './half-written.ts';

/** What became of the settings of an imported course. */
export type WrittenSettingsFile = Pick<AddedSettings, 'added' | 'kept'> & {
  readonly notes: readonly string[];
};

/** The `site.yaml` that comes with Lectern, which describes its own sample course and no other. */
export const sampleHash = '9295c9e47e3bcf77af7b8e12ae33f358fbcb9f9c9fac9221361c2db1ee7f32a9';

const file = 'site.yaml';

/**
 * Adds settings to `site.yaml` where that says nothing yet; those that it would refuse are left out. That of the
 * sample course is replaced entirely: what it says is not true of another course.
 *
 * @param content folder, absolute
 */
export async function writeSettings(content: string, wanted: WrittenSettings): Promise<WrittenSettingsFile> {
  const barrier = await findBarrier(content, file);
  if (barrier !== undefined) return { added: [], kept: [], notes: [`${barrier}; no setting was added`] };
  const yaml = (await readInside(content, file)) ?? '';
  const usable = Object.entries(wanted).filter(([key, value]) => checkSetting(key, value) === undefined);
  const isSample = isSampleSettings(yaml) && usable.some(([key]) => key === 'title');
  const settings = addSettings(isSample ? '' : yaml, Object.fromEntries(usable));
  if (settings.added.length > 0) {
    await replaceFile(content, join(content, file), (half) => writeFile(half, settings.yaml));
  }
  const notes = isSample
    ? ['content/lectures/: the lectures of the sample course are there too; delete what is not yours']
    : [];
  return { added: settings.added, kept: settings.kept, notes };
}

/** True for the text of the `site.yaml` that comes with Lectern, as it came. */
export function isSampleSettings(yaml: string): boolean {
  return createHash('sha256').update(yaml.replaceAll('\r\n', '\n')).digest('hex') === sampleHash;
}
