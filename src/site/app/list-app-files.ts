import type { ExportContent } from '../../exports/export-file.ts';
import { files } from '../../pages/files.ts';

/** Lectures in one list: a reader who keeps one of them loads some kB, and a course has few lists. */
const mostInList = 50;

/** The lectures of each list, in the order of the course. */
export function divideLectures<Each>(lectures: readonly Each[]): readonly (readonly Each[])[] {
  return Array.from({ length: Math.ceil(lectures.length / mostInList) }, (_, index) =>
    lectures.slice(index * mostInList, (index + 1) * mostInList),
  );
}

/** What `writeApp` will write, by address without base path. Nothing is made for this. */
export function listAppFiles({ site, catalogue }: Pick<ExportContent, 'site' | 'catalogue'>): string[] {
  if (!site.study?.includes('app')) return [];
  return [
    files.worker,
    files.appSizes,
    files.appShared,
    ...divideLectures(catalogue.lectures).map((_, index) => files.appLectures(index + 1)),
  ];
}
