import { join } from 'node:path';
import { settingsOfConfig } from '../../source/jekyll-config.ts';
import { makeFolder } from '../make-folder.ts';
import { findPosts } from '../read/find-posts.ts';
import { listContent } from '../read/list-content.ts';
import type { ImportSummary } from './format-summary.ts';
import { alone, type ImportWait } from './half-written.ts';
import { planImport } from './plan-import.ts';
import { readRepository } from './read-repository.ts';
import type { SourceRepository } from './source-repository.ts';
import { writeImport } from './write-import.ts';
import { writeSettings } from './write-settings.ts';

/**
 * Imports a course into the content folder: posts and pictures byte for byte, settings if not already set.
 *
 * @param from folder, absolute
 * @param content folder, absolute; created if missing
 * @throws Error if there is no such folder to import from
 */
export async function importCourse(
  from: string,
  content: string,
  isForced: boolean,
  wait: ImportWait = {},
): Promise<Omit<ImportSummary, 'from'>> {
  const source = await readRepository(from);
  makeFolder(content);
  return alone(content, wait, () => write(source, { from, content, isForced }));
}

async function write(
  source: SourceRepository,
  {
    from,
    content,
    isForced,
  }: { readonly from: string; readonly content: string; readonly isForced: boolean },
): Promise<Omit<ImportSummary, 'from'>> {
  const there = findPosts(await listContent(content));
  const plan = planImport(source, there.postsFolder === 'lectures/' ? there.posts : []);
  const site = join(from, source.inside ?? '');
  const result = await writeImport([...plan.posts, ...plan.files], { from: site, content, isForced });
  const settings = await writeSettings(content, {
    ...settingsOfConfig(source.config),
    ...(source.hasMath && { math: true as const }),
    ...(plan.publish.length > 0 && { publish: plan.publish }),
  });
  return { plan, result, settings };
}
