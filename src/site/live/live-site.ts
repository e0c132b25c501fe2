import { readFileSync } from 'node:fs';
import { access } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative } from 'node:path';
import { files } from '../../pages/files.ts';
import type { LiveAnswers } from '../serve/static-server.ts';
import type { ShownSite } from './messages.ts';

/** What a site that is rebuilt again and again tells the browsers that show it. */
export type LiveState = {
  /** Grows with every state of the site, even across restarts of the command; 0 while there is no site. */
  readonly version: number;
  /** The last version in which a file changed that pages show without a version in its name, such as a picture. */
  readonly files: number;
  /** What the author must repair, as text; empty if nothing is wrong. */
  readonly problems: string;
};

/** No file of a course has such an address, since hidden files are left alone. */
const scriptPath = '.lectern/live.js';
const events = '.lectern/events';

/** Scripts and styles are there before any page; each gets a new name when it changes. */
const assetRoom = files.assets.slice(1);

const client = readFileSync(new URL('./live-client.mjs', import.meta.url));

const waiting =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Building …</title><p>The site is being built for the first time. This page will refresh by itself.</p>';

/** The part of the server that only `npm start` has: it reloads pages, and hides those whose text is deleted. */
export class LiveSite implements LiveAnswers {
  readonly #content: string;
  readonly #output: string;
  readonly #browsers = new Set<ServerResponse>();
  #shown: ShownSite = { base: '/', sources: {} };
  #state: LiveState = { version: 0, files: 0, problems: '' };
  #isOutdated = false;
  #freshen: (file: string) => Promise<void> = async () => {};

  /**
   * @param content folder, absolute
   * @param output folder, absolute and without links in it
   */
  constructor(content: string, output: string) {
    this.#content = content;
    this.#output = output;
  }

  get version(): number {
    return this.#state.version;
  }

  get base(): string {
    return this.#shown.base;
  }

  /** True while a browser shows a page. */
  get isWatched(): boolean {
    return this.#browsers.size > 0;
  }

  /** From now on, asks for each file before it is served. */
  freshenBy(freshen: (file: string) => Promise<void>): void {
    this.#freshen = freshen;
  }

  async freshen(file: string): Promise<void> {
    if (!file.startsWith(assetRoom)) await this.#freshen(file);
  }

  /** Tells the browsers that the site has changed. */
  show(site: ShownSite): void {
    this.#shown = site;
    const version = this.#nextVersion;
    const files = this.#isOutdated ? version : this.#state.files;
    this.#isOutdated = false;
    this.#tell({ ...this.#state, version, files });
  }

  /** Tells the browsers that some pages have changed; does nothing while there are none. */
  renew(): void {
    if (this.version > 0) this.#tell({ ...this.#state, version: this.#nextVersion });
  }

  /** Has every page reloaded once the site is shown again. */
  outdate(): void {
    this.#isOutdated = true;
  }

  get #nextVersion(): number {
    return Math.max(this.#state.version + 1, Date.now());
  }

  /** Tells the browsers what is wrong with the course, or that nothing is. */
  warn(problems: string): void {
    if (problems !== this.#state.problems) this.#tell({ ...this.#state, problems });
  }

  answer(request: IncomingMessage, response: ServerResponse): boolean {
    const path = request.url?.replace(/\?.*/s, '') ?? '';
    if (path === `${this.base}${scriptPath}` || path === `/${scriptPath}`) {
      response.writeHead(200, {
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'no-cache',
      });
      response.end(request.method === 'HEAD' ? undefined : client);
    } else if (path === `${this.base}${events}` || path === `/${events}`) this.#listen(request, response);
    else if (this.version === 0) this.#sayWaiting(request, response);
    else return false;
    return true;
  }

  async isGone(path: string): Promise<boolean> {
    const source = this.#shown.sources[relative(this.#output, path).replaceAll('\\', '/')];
    if (source === undefined) return false;
    return access(join(this.#content, source)).then(
      () => false,
      () => true,
    );
  }

  /** A script of the server's own: the policy of a page allows it, and nothing is written into the site. */
  editPage(html: Buffer, version: number, tag: string): Buffer {
    const script = `<script type="module" src="${this.base}${scriptPath}?version=${version}&amp;page=${tag}"></script>`;
    const end = html.indexOf('</head>');
    if (end < 0) return Buffer.concat([html, Buffer.from(script)]);
    return Buffer.concat([html.subarray(0, end), Buffer.from(script), html.subarray(end)]);
  }

  /** Closes the connections to browsers, which come back when there is a server again. */
  close(): void {
    for (const browser of this.#browsers) browser.end();
  }

  #listen(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    if (request.method === 'HEAD') return void response.end();
    response.write(`retry: 500\n${formatEvent(this.#state)}`);
    this.#browsers.add(response);
    response.once('close', () => this.#browsers.delete(response));
  }

  #tell(state: LiveState): void {
    this.#state = state;
    for (const browser of this.#browsers) browser.write(formatEvent(state));
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

function formatEvent(state: LiveState): string {
  return `data: ${JSON.stringify(state)}\n\n`;
}
