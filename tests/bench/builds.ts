import manifest from '../../package.json' with { type: 'json' };
import type { Command } from './measure.ts';

export type BuildRequest = {
  /** Folder with `site.yaml` and `lectures/`. */
  readonly content: string;
  readonly output: string;
};

/** What `npm run build` runs, without npm. */
const siteBuild = manifest.scripts.build.split(' ').slice(1);
const plainBuild = [
  'node_modules/@11ty/eleventy/cmd.cjs',
  '--quiet',
  '--config=tests/bench/plain-eleventy/eleventy.config.mjs',
];

/** What is measured, in the order of the table. */
export const builds = {
  plain: ({ content, output }: BuildRequest) => ({
    arguments: plainBuild,
    environment: { BENCH_INPUT: `${content}/lectures`, BENCH_OUTPUT: output },
  }),
  withoutIndex: (request: BuildRequest) => buildSite(request, 'off'),
  withIndex: (request: BuildRequest) => buildSite(request, 'on'),
} as const satisfies Record<string, (request: BuildRequest) => Command>;

export type BuildName = keyof typeof builds;

function buildSite({ content, output }: BuildRequest, search: 'on' | 'off'): Command {
  return {
    arguments: siteBuild,
    environment: {
      LECTERN_CONTENT: content,
      LECTERN_OUTPUT: output,
      LECTERN_BASE: '',
      LECTERN_LIVE: '',
      LECTERN_SEARCH: search,
    },
  };
}
