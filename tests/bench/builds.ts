import manifest from '../../package.json' with { type: 'json' };
import type { Command } from './measure.ts';

export type BuildRequest = {
  /** Folder with `site.yaml` and `lectures/`. */
  readonly content: string;
  readonly output: string;
};

/** What `npm run build` runs, without npm. */
const siteBuild = manifest.scripts.build.split(' ').slice(1);
const siteCheck = manifest.scripts.check.split(' ').slice(1);
const plainBuild = [
  'node_modules/@11ty/eleventy/cmd.cjs',
  '--quiet',
  '--config=tests/bench/plain-eleventy/eleventy.config.mjs',
];

/** Builds into their own folder, of a course that nothing is known of. */
export const cleanBuilds = {
  plain: ({ content, output }: BuildRequest) => ({
    arguments: plainBuild,
    environment: { BENCH_INPUT: `${content}/lectures`, BENCH_OUTPUT: output },
  }),
  withoutIndex: (request: BuildRequest) => buildSite(request, 'off'),
  withIndex: (request: BuildRequest) => buildSite(request, 'on'),
  withoutCache: (request: BuildRequest) => buildSite(request, 'on', 'off'),
} as const satisfies Record<string, (request: BuildRequest) => Command>;

/** Builds into the folder of the last one with index, one after the other. */
export const laterBuilds = {
  unchanged: (request: BuildRequest) => buildSite(request, 'on'),
  /** Of a course in which one post was edited. */
  edited: (request: BuildRequest) => buildSite(request, 'on'),
  /** Reports what is wrong with it, and makes no page. */
  checked: (request: BuildRequest) => ({ ...buildSite(request, 'on'), arguments: siteCheck }),
} as const satisfies Record<string, (request: BuildRequest) => Command>;

export type CleanName = keyof typeof cleanBuilds;
export type BuildName = CleanName | keyof typeof laterBuilds;

function buildSite(
  { content, output }: BuildRequest,
  search: 'on' | 'off',
  cache: 'on' | 'off' = 'on',
): Command {
  return {
    arguments: siteBuild,
    environment: {
      LECTERN_CONTENT: content,
      LECTERN_OUTPUT: output,
      LECTERN_BASE: '',
      LECTERN_LIVE: '',
      LECTERN_SEARCH: search,
      LECTERN_CACHE: cache,
    },
  };
}
