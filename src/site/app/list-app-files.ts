import type { ExportContent } from '../../exports/export-file.ts';
import { files } from '../../pages/files.ts';

/** What `writeApp` will write, by address without base path. Nothing is made for this. */
export function listAppFiles({ site, catalogue }: Pick<ExportContent, 'site' | 'catalogue'>): string[] {
  if (!site.study?.includes('app')) return [];
  return [
    files.worker,
    files.appSizes,
    files.appShared,
    ...catalogue.lectures.map(({ slug }) => files.appLecture(slug)),
  ];
}
