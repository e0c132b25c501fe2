import { keptByConfig } from '../../source/jekyll-config.ts';
import { listGlobs, parseGlobs } from '../read/file-globs.ts';
import type { ImportStep } from './import-step.ts';
import type { SourceRepository } from './source-repository.ts';

/**
 * The patterns with which a course keeps publishing what its old site published, whether a page links to it or not, and
 * nothing that it left out. A plain folder was not a site, so nothing in it was published.
 */
export function listPublished(
  { kind, config }: Pick<SourceRepository, 'kind' | 'config'>,
  posts: readonly ImportStep[],
  files: readonly ImportStep[],
): string[] {
  if (kind !== 'jekyll') return [];
  const { keeps } = parseGlobs(keptByConfig(config));
  const isHidden = ({ from }: ImportStep) => from.split('/').some((part) => part.startsWith('_'));
  const published = files.filter((step) => !keeps(step.from) && !isHidden(step));
  const kept = [...posts, ...files].filter(({ from }) => keeps(from));
  const target = ({ to }: ImportStep) => to;
  return [
    ...listGlobs(published.map(target), files.map(target)),
    ...listGlobs(kept.map(target), [...posts, ...files].map(target)).map((glob) => `!${glob}`),
  ];
}
