import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../diagnostics/diagnostic.ts';
import { decodeText } from '../../source/decode-text.ts';
import { parseSettings, type Settings } from '../../source/settings.ts';
import type { BuildOptions } from '../options.ts';
import { findDrafts, findPosts } from '../read/find-posts.ts';
import { listContent } from '../read/list-content.ts';
import { parsePost } from '../read/read-course.ts';
import { readSettings } from '../read/read-settings.ts';
import { isWorkFolder } from '../read/work-folders.ts';
import { type RepairedLine, repairText } from './repair-text.ts';

/** A file that can be repaired without its author. */
export type RepairedFile = {
  /** Below the content folder. */
  readonly path: string;
  /** As it was read, and as it is to be. */
  readonly before: Buffer;
  readonly after: Buffer;
  readonly repairs: readonly RepairedLine[];
};

/** What reads one file, of those that only the author of a course writes. */
type Reader = (text: string) => readonly Finding[];

/** Finds every repair that is certain, in posts, pages and `site.yaml`. Nothing is written. */
export async function findRepairs(options: BuildOptions): Promise<readonly RepairedFile[]> {
  const { content, output } = options;
  const list = await listContent(content, isWorkFolder(content, output, true));
  const { posts, texts } = findPosts(list);
  const before = await readSettings(options);
  const own = list.files.filter((path) => path === 'site.yaml');
  const settingsFiles = await repairAll(content, own, () => (text) => parseSettings(text).findings);
  const paths = [...posts, ...findDrafts(list, posts), ...texts];
  return [...settingsFiles, ...(await repairAll(content, paths, readerOf(before.settings)))];
}

function readerOf(settings: Settings): (path: string) => Reader {
  return (path) => (text) => parsePost(path, text, settings).findings;
}

async function repairAll(
  content: string,
  paths: readonly string[],
  readerFor: (path: string) => Reader,
): Promise<RepairedFile[]> {
  const found: RepairedFile[] = [];
  for (const path of paths) {
    const bytes = await readFile(join(content, path));
    const repaired = repairBytes(bytes, readerFor(path));
    if (repaired) found.push({ path, ...repaired });
  }
  return found;
}

const mark = '\uFEFF';

/**
 * Nothing for bytes that would not come back as they are: another encoding, or bytes that are not characters.
 */
function repairBytes(before: Buffer, read: Reader): Omit<RepairedFile, 'path'> | undefined {
  const start = before.subarray(0, 3).toString('utf8') === mark ? mark : '';
  const text = decodeText(before).text ?? '';
  if (!Buffer.from(start + text, 'utf8').equals(before)) return undefined;
  const { text: repaired, repairs } = repairText(text, read);
  return repairs.length === 0 ? undefined : { before, after: Buffer.from(start + repaired, 'utf8'), repairs };
}
