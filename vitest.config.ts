import { defineConfig } from 'vitest/config';

/** Tests that build a whole course or start a browser take seconds, on a busy machine many. */
const patience = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
};

export default defineConfig({
  test: {
    pool: 'forks',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/site/**', 'tests/browser/**', 'tests/nodes/**'],
        },
      },
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.{ts,tsx}'], ...patience } },
      {
        extends: true,
        test: { name: 'browser', include: ['tests/browser/**/*.test.{ts,tsx}'], ...patience },
      },
      // `npm run test:nodes`, once under each Node.
      { extends: true, test: { name: 'nodes', include: ['tests/nodes/**/*.test.ts'], ...patience } },
    ],
  },
});
