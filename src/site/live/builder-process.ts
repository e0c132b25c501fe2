import { extname } from 'node:path';
import type { Page } from '../../pages/page.ts';
import { describeFailure } from '../describe-failure.ts';
import { describeOverrideFault } from '../describe-override-fault.ts';
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

let markBegun = () => {};
const begun = new Promise<void>((done) => {
  markBegun = done;
});
const build = new LiveBuild(readOptions(process.env, process.cwd()), renderPage, {
  begun: (site) => {
    markBegun();
    tellServer({ kind: 'begun', ...site });
  },
  read: ({ lectures, diagnostics }) => tellServer({ kind: 'read', lectures: lectures.length, diagnostics }),
  shown: (site) => {
    isReady = true;
    tellServer({ kind: 'shown', ...site });
  },
  pages: (bytes) => tellServer({ kind: 'pages', bytes }),
  failed: tellFailure,
});
let isReady = false;
let first: Promise<void> | undefined;

process.on('message', (request: BuilderRequest) => {
  if (request.kind === 'build') void rebuild(request.isOfPosts);
  else void freshen(request);
});

async function rebuild(isOfPosts = false): Promise<void> {
  try {
    first = isOfPosts ? build.buildPosts() : build.build();
    await first;
    tellServer({ kind: 'done' });
  } catch (error) {
    tellFailure(error);
  }
}

async function freshen({ file, number }: Extract<BuilderRequest, { kind: 'freshen' }>): Promise<void> {
  const building = () => (first ?? rebuild()).catch(() => {});
  if (!build.canFreshen(file)) await Promise.race([begun, building()]);
  if (!build.canFreshen(file)) await building();
  await build.freshen(file).catch(tellFailure);
  tellServer({ kind: 'fresh', number });
}

function tellFailure(error: unknown): void {
  // Our messages are on their way before this process may end.
  const said = describeFailure(error);
  const reason = describeOverrideFault(said) ?? said;
  process.send?.({ kind: 'failed', reason }, () => isReady || process.exit(1));
}
