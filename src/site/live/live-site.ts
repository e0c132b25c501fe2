import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { showControls } from '../../diagnostics/show-controls.ts';
import { addresses, fileOf } from '../../pages/addresses.ts';
import { files } from '../../pages/files.ts';
import { digestBytes } from '../publish/mark.ts';
import { displayPath } from '../read/display-path.ts';
import type { LivePage } from '../serve/send-page.ts';
import { fileAt } from '../serve/static-answer.ts';
import type { LiveAnswers } from '../serve/static-server.ts';
import { type EditRequest, readEditRequest } from './edit-request.ts';
import { findSource, markSource } from './mark-source.ts';
import type { ShownSite } from './messages.ts';
import { listPageFaults } from './page-faults.ts';
import { wordsOf } from './words-of.ts';

/** What a site that is rebuilt again and again tells the browsers that show it. */
export type LiveState = {
  /** Grows with every state of the site, even across restarts of the command; 0 while there is no site. */
  readonly version: number;
  /** The last version in which a file changed that pages show without a version in its name, such as a picture. */
  readonly files: number;
  /** The last version in which a style changed. */
  readonly styles: number;
  /** Why the site could not be built from what there is now; empty if it could. */
  readonly failure: string;
};

/** What has changed since the site was last shown, beside posts. */
export type OtherChange = 'styles' | 'files';

/** No file of a course has such an address, since hidden files are left alone. */
const room = '.lectern/';
const scriptPath = `${room}live.mjs`;
const eventsPath = `${room}events`;
const editPath = `${room}edit`;

/** Scripts and styles are there before any page; each gets a new name when it changes. */
const assetRoom = files.assets.slice(1);

const home = fileOf(addresses.home);

/** Scripts of the pages, by the addresses at which they ask for each other. */
const scripts: ReadonlyMap<string, Buffer> = new Map(
  [
    'live.mjs',
    'exchange-words.mjs',
    'exchangeable.mjs',
    'fault-panel.mjs',
    'fault-panel-style.mjs',
    'keep-place.mjs',
    'renew-styles.mjs',
  ].map((name) => [`${room}${name}`, readFileSync(new URL(`./browser/${name}`, import.meta.url))]),
);

const waiting =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Building …</title><p>The site is being built for the first time. This page will refresh by itself.</p>';

/**
 * The part of the server that only `npm start` has: it has pages reloaded, tells them what is wrong with their text, and hides those
 * whose text is deleted.
 */
export class LiveSite implements LiveAnswers {
  readonly #content: string;
  readonly #output: string;
  /** The file of the page that each browser shows. */
  readonly #browsers = new Map<ServerResponse, string>();
  readonly #token = randomBytes(16).toString('hex');
  readonly #edit: (path: string, line: number) => Promise<string | undefined>;
  #shown: ShownSite = { base: '/', sources: {} };
  #state: LiveState = { version: 0, files: 0, styles: 0, failure: '' };
  #diagnostics: readonly Diagnostic[] = [];
  #changed: OtherChange | undefined;
  #freshen: (file: string) => Promise<string | undefined> = async () => undefined;
  #onAsked = () => {};
  #isBegun = false;
  #isShown = false;

  /**
   * @param content folder, absolute
   * @param output folder, absolute and without links in it
   * @param edit shows a line of a file, by its absolute path, in the author's editor; says why it cannot
   */
  constructor(
    content: string,
    output: string,
    edit: (path: string, line: number) => Promise<string | undefined> = async () => 'There is no editor.',
  ) {
    this.#content = content;
    this.#output = output;
    this.#edit = edit;
  }

  get version(): number {
    return this.#state.version;
  }

  get base(): string {
    return this.#shown.base;
  }

  /**
   * Waits, at most this many milliseconds, until a browser that shows a page has received one; returns at once if there is no browser.
   */
  async whenAsked(longest: number): Promise<void> {
    if (this.#browsers.size === 0) return;
    await new Promise<void>((done) => {
      const timer = setTimeout(done, longest);
      this.#onAsked = () => {
        clearTimeout(timer);
        done();
      };
    });
  }

  /** From now on, asks for each file before it is served. */
  freshenBy(freshen: (file: string) => Promise<string | undefined>): void {
    this.#freshen = freshen;
  }

  async freshen(file: string): Promise<string | undefined> {
    if (file.startsWith(assetRoom)) return undefined;
    const printed = await this.#freshen(file);
    this.#onAsked();
    return printed;
  }

  /** From now on, answers for the pages of lectures, while everything else still waits for the whole site. */
  begin(site: ShownSite): void {
    this.#shown = site;
    this.#isBegun = true;
    this.#state = { ...this.#state, version: this.#nextVersion };
  }

  /** Tells the browsers that the site has changed. */
  show(site: ShownSite): void {
    this.#shown = site;
    this.#isShown = true;
    const version = this.#nextVersion;
    const changed = this.#changed && { [this.#changed]: version };
    this.#changed = undefined;
    this.#tell({ ...this.#state, version, ...changed });
  }

  /**
   * Notifies each browser that has a page of this post open, and has the page made before that asks for it; does nothing until there are
   * pages.
   *
   * @param post below the content folder
   * @returns whether there is such a browser
   */
  renew(post: string): boolean {
    if (this.version === 0) return false;
    this.#state = { ...this.#state, version: this.#nextVersion };
    const showing = [...this.#browsers].filter(([, file]) => this.#shown.sources[file]?.includes(post));
    // If that fails, it does so again when a browser asks.
    for (const file of new Set(showing.map(([, file]) => file))) this.#freshen(file).catch(() => {});
    for (const [browser, file] of showing) browser.write(this.#formatEvent(file));
    return showing.length > 0;
  }

  /** Has every page reloaded once the site is shown again, or its styles renewed if nothing else has changed. */
  outdate(changed: OtherChange): void {
    if (this.#changed !== 'files') this.#changed = changed;
  }

  get #nextVersion(): number {
    return Math.max(this.#state.version + 1, Date.now());
  }

  /** Tells the browsers what is wrong with the course. */
  report(diagnostics: readonly Diagnostic[]): void {
    this.#diagnostics = diagnostics;
    this.#tell({ ...this.#state, failure: '' });
  }

  /** Tells the browsers why the site could not be built. */
  fail(reason: string): void {
    this.#tell({ ...this.#state, failure: reason });
  }

  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const path = this.#pathOf(request);
    const script = scripts.get(path);
    if (path === editPath) void this.#showInEditor(request, response);
    else if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    else if (script) sendScript(script, request, response);
    else if (path === eventsPath) this.#listen(request, response);
    else if (!this.#isShown && this.#isAwaited(request)) this.#sayWaiting(request, response);
    else return false;
    return true;
  }

  /** True for a page that cannot be made yet, and for everything before the first can. */
  #isAwaited({ url = '' }: IncomingMessage): boolean {
    const file = fileAt({ folder: this.#output, base: this.base }, url);
    const isPage = file === undefined || file.endsWith('.html') || !file.includes('.');
    return !this.#isBegun || (isPage && !(file !== undefined && file in this.#shown.sources));
  }

  /** The path of a request below the base, or below `/` as before the base was known. */
  #pathOf({ url = '' }: IncomingMessage): string {
    const path = url.replace(/\?.*/s, '');
    return path.startsWith(`${this.base}${room}`) ? path.slice(this.base.length) : path.slice(1);
  }

  async isGone(path: string): Promise<boolean> {
    const sources = this.#shown.sources[relative(this.#output, path).replaceAll('\\', '/')] ?? [];
    const found = sources.map((source) =>
      access(join(this.#content, source)).then(
        () => true,
        () => false,
      ),
    );
    return sources.length > 0 && !(await Promise.all(found)).includes(true);
  }

  /** With a script of the server's own: the policy of a page allows it, and nothing is written into the site. */
  async editPage(served: Buffer, version: number, path: string): Promise<LivePage> {
    const html = await this.#markSource(served, path);
    const tag = digestBytes(html);
    const words = wordsOf(html);
    const script = `<script type="module" src="${this.base}${scriptPath}?version=${version}&amp;page=${tag}&amp;words=${words}"></script>`;
    const end = html.indexOf('</head>');
    const bytes =
      end < 0
        ? Buffer.concat([html, Buffer.from(script)])
        : Buffer.concat([html.subarray(0, end), Buffer.from(script), html.subarray(end)]);
    return {
      bytes,
      tags: [`${tag}-${version}`, tag],
      headers: { 'x-lectern-page': tag, 'x-lectern-words': words },
    };
  }

  async #markSource(html: Buffer, path: string): Promise<Buffer> {
    const source = findSource(relative(this.#output, path));
    if (source === undefined) return html;
    const printed = await this.#freshen(source.replaceAll('\\', '/'));
    const made = printed ?? (await readFile(join(this.#output, source)).catch(() => ''));
    return markSource(html, Buffer.from(made));
  }

  /** Closes the connections to browsers, which come back when there is a server again. */
  close(): void {
    for (const browser of this.#browsers.keys()) browser.end();
  }

  #listen(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    if (request.method === 'HEAD') return void response.end();
    const shown = new URLSearchParams(request.url?.replace(/^[^?]*/, '')).get('of') ?? '/';
    const file = fileAt({ folder: this.#output, base: this.base }, shown) ?? '';
    this.#browsers.set(response, file);
    response.once('close', () => this.#browsers.delete(response));
    response.write(`retry: 500\n${this.#formatEvent(file)}`);
  }

  #tell(state: LiveState): void {
    this.#state = state;
    for (const [browser, file] of this.#browsers) browser.write(this.#formatEvent(file));
  }

  /** The token is here and nowhere else: no page of another site can read it. */
  #formatEvent(file: string): string {
    const { sources } = this.#shown;
    const own = new Set(sources[file]?.map(displayPath));
    // What has no page of its own, such as site.yaml, is about the whole course. No other page asks for the names of all its files.
    const others = new Set(file === home ? Object.values(sources).flat().map(displayPath) : []);
    const isOwn = (name: string) => own.has(name) || (file === home && !others.has(name));
    const faults = listPageFaults(this.#diagnostics, isOwn);
    // A page that waits for the whole site is loaded again as soon as it hears of a state of it.
    const version = this.#isShown || file in sources ? this.version : 0;
    return `data: ${JSON.stringify({ ...this.#state, version, faults, token: this.#token })}\n\n`;
  }

  async #showInEditor(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = readEditRequest(request, this.#token);
    const path = asked && this.#pathOfFault(asked);
    const reason = path ? await this.#edit(path, asked.line) : 'Only a page of this site may ask for that.';
    response.writeHead(path ? (reason === undefined ? 204 : 501) : 403, {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(reason);
  }

  /** Only a place that was reported is opened, whatever is asked for. */
  #pathOfFault({ file, line }: EditRequest): string | undefined {
    const fault = this.#diagnostics.find((each) => showControls(each.file) === file && each.line === line);
    const folder = displayPath('');
    return fault?.file.startsWith(folder) ? join(this.#content, fault.file.slice(folder.length)) : undefined;
  }

  #sayWaiting(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(503, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '1',
    });
    const page = `${waiting}<script type="module" src="/${scriptPath}?version=0"></script>`;
    response.end(request.method === 'HEAD' ? undefined : page);
  }
}

function sendScript(script: Buffer, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' });
  response.end(request.method === 'HEAD' ? undefined : script);
}
