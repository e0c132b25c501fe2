import { defineConfig } from 'vitest/config';

/** How long a test may take: seconds where one builds a course or starts a browser, and many on a busy machine. */
const patience = {
  testTimeout: 240_000,
  hookTimeout: 240_000,
  expect: { poll: { timeout: 30_000 } },
};

/**
 * What needs no site and no browser, and yet a process of its own: a megabyte of every shape, the judged queries and memory take
 * minutes, and a package that one file replaces would be replaced for the next.
 */
const apart = [
  'tests/unit/site/hostile/**/*.test.ts',
  'tests/unit/markdown/bounds.test.ts',
  'tests/search/**/*.test.ts',
  'tests/unit/search/index-failure.test.ts',
];

/** Files share a process, and so the modules that each would load again, and a browser: what they test keeps nothing. */
const isolate = false;

/** What git does in tests, whatever the user of this machine has set: nobody signs, nothing is changed and no hook runs. */
const git = { 'commit.gpgsign': 'false', 'core.autocrlf': 'false', 'core.hooksPath': '/dev/null' };

const env = {
  GIT_CONFIG_COUNT: String(Object.keys(git).length),
  ...Object.fromEntries(
    Object.entries(git).flatMap(([key, value], at) => [
      [`GIT_CONFIG_KEY_${at}`, key],
      [`GIT_CONFIG_VALUE_${at}`, value],
    ]),
  ),
};

/** Sites that several files read are built once for all of them. */
const globalSetup = ['tests/site/shared-folder.ts'];

export default defineConfig({
  test: {
    pool: 'forks',
    // Every core: left to itself, Vitest keeps one of two free.
    maxWorkers: '100%',
    ...patience,
    env,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate,
          setupFiles: ['tests/speak-english.ts'],
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/site/**', 'tests/browser/**', 'tests/browsers/**', 'tests/nodes/**', ...apart],
        },
      },
      { extends: true, test: { name: 'apart', include: apart } },
      {
        extends: true,
        test: { name: 'site', include: ['tests/site/**/*.test.{ts,tsx}'], globalSetup, isolate },
      },
      {
        extends: true,
        // Vitest names the tests that needed a second try: a browser may lose its only core for as long as any patience.
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          globalSetup,
          isolate,
          retry: 1,
        },
      },
      { extends: true, test: { name: 'browsers', include: ['tests/browsers/**/*.test.ts'] } },
      // `npm run test:nodes`, once under each Node.
      { extends: true, test: { name: 'nodes', include: ['tests/nodes/**/*.test.ts'] } },
    ],
  },
});
