import { extname } from 'node:path';
import type { Page } from '../../pages/page.ts';
import { describeFailure } from '../describe-failure.ts';
import { readOptions } from '../options.ts';
import { LiveBuild } from './live-build.ts';
import { type BuilderRequest, tellServer } from './messages.ts';

/**
 * Builds the site on request, and makes its files as they are asked for. It decides nothing: when to build is decided
 * by the process that serves, which also ends this one if our own code has changed.
 */
const ending = extname(import.meta.url) === '.ts' ? '.tsx' : '.mjs';
const { renderPage }: { renderPage: (page: Page) => string } = await import(
  new URL(`../../../layouts/render-page${ending}`, import.meta.url).href
);

/** Milliseconds that a build waits for a browser that wants to see a page again first. */
const patience = 250;

const build = new LiveBuild(readOptions(process.env, process.cwd()), renderPage, {
  read: ({ lectures, diagnostics }) => tellServer({ kind: 'read', lectures: lectures.length, diagnostics }),
  shown: (site) => {
    isReady = true;
    tellServer({ kind: 'shown', ...site });
  },
  failed: tellFailure,
});
let isReady = false;
let first: Promise<void> | undefined;
let onAsked = () => {};

process.on('message', (request: BuilderRequest) => {
  if (request.kind === 'build') void rebuild(request.isWatched);
  else void freshen(request);
});

async function rebuild(isWatched: boolean): Promise<void> {
  if (isReady && isWatched) await waitForBrowser();
  try {
    first = build.build();
    await first;
    tellServer({ kind: 'done' });
  } catch (error) {
    tellFailure(error);
  }
}

async function freshen({ file, number }: Extract<BuilderRequest, { kind: 'freshen' }>): Promise<void> {
  if (!isReady) await (first ?? rebuild(false)).catch(() => {});
  await build.freshen(file).catch(tellFailure);
  tellServer({ kind: 'fresh', number });
  onAsked();
}

function waitForBrowser(): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, patience);
    onAsked = () => {
      clearTimeout(timer);
      done();
    };
  });
}

function tellFailure(error: unknown): void {
  // Our messages are on their way before this process may end.
  process.send?.({ kind: 'failed', reason: describeFailure(error) }, () => isReady || process.exit(1));
}
