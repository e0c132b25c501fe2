import type { AppReply, AppRequest } from './app-contents.ts';
import { Shelf } from './shelf.ts';
import { type FetchEvent, type LongEvent, scope } from './worker-scope.ts';

/*
 * Answers for the pages that a reader keeps, and leaves everything else to the network. A page that is kept comes from one build with all
 * that it loads; the next build waits, whole, until no page of this one is open, or the only one is loaded again.
 */

const home = new URL(scope.registration.scope);
const base = home.pathname;
const shelf = new Shelf(base, scope.lecternApp);
let opened: Promise<void> | undefined;

/** How often a page is asked for again; one whose worker does not take over is shown as it is. */
const mostTries = 20;
let tries = 0;

/** True if a reader asked for this version, with whatever pages are open. */
let isAsked = false;

/** Once what is kept is known. A browser ends a worker and starts it again as it likes. */
function open(): Promise<void> {
  opened ??= shelf.open();
  return opened;
}

scope.addEventListener('install', (event) => event.waitUntil(shelf.renew(event)));

scope.addEventListener('activate', (event) => event.waitUntil(activate(event)));

async function activate(event: LongEvent): Promise<void> {
  await open();
  await shelf.replaceOthers(event);
  if (!isAsked) return;
  const pages = await scope.clients.matchAll({ type: 'window' });
  // Not awaited: a page is answered only once this worker is active.
  for (const page of pages) void page.navigate(page.url).catch(() => {});
}

scope.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(home.href)) event.respondWith(answer(event));
});

async function answer(event: FetchEvent): Promise<Response> {
  await open().catch(() => {});
  return event.request.mode === 'navigate' ? answerPage(event) : answerPart(event);
}

async function answerPage({ request }: FetchEvent): Promise<Response> {
  if (await isAlone(request)) {
    const { waiting } = scope.registration;
    // The worker that waits takes over once this one has nothing more to do, until which the page is asked for again.
    if (waiting && tries < mostTries) {
      tries += 1;
      waiting.postMessage({ kind: 'take-over' } satisfies AppRequest);
      return new Response('', { headers: { Refresh: '0', 'Content-Type': 'text/html; charset=utf-8' } });
    }
  }
  const kept = await shelf.find(request.url);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const desk = `${home.href}app/`;
    if (!shelf.has(desk)) throw error;
    return Response.redirect(`${desk}?missing`, 302);
  }
}

/** True if the only page of the course that is open is being loaded again: then no other one depends on this worker. */
async function isAlone({ cache, url }: Request): Promise<boolean> {
  if (cache !== 'no-cache' && cache !== 'reload') return false;
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const own = pages.filter((page) => page.url.startsWith(home.href));
  const [only] = own;
  return own.length <= 1 && (!only || bare(only.url) === bare(url));
}

function bare(url: string): string {
  return url.replace(/#.*$/s, '');
}

/** What a page loads: of a page that is kept, from where the page came from; of any other, from the network if there is one. */
async function answerPart({ request, clientId }: FetchEvent): Promise<Response> {
  const page = clientId ? await scope.clients.get(clientId) : undefined;
  const kept = page && shelf.has(page.url) ? await shelf.find(request.url) : undefined;
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const found = await shelf.find(request.url);
    if (found) return found;
    throw error;
  }
}

/** One thing after another. */
let work: Promise<unknown> = Promise.resolve();

scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  work = work.then(async () => {
    const reply = await serve(event.data, event);
    port?.postMessage(reply);
  });
  event.waitUntil(work);
});

async function serve(request: AppRequest, event: LongEvent): Promise<AppReply | undefined> {
  if (request.kind === 'take-over' || request.kind === 'take-over-all') {
    isAsked = request.kind === 'take-over-all';
    await scope.skipWaiting();
    return undefined;
  }
  try {
    await open();
    if (request.kind === 'keep') await shelf.keep(request.slug, event);
    if (request.kind === 'drop') await shelf.drop(request.slug, event);
    return { state: await shelf.readState() };
  } catch (error) {
    const failure = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
    return { state: await shelf.readState().catch(() => ({ whole: [], wanted: [] })), failure };
  }
}
