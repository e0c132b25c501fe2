import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { LiveSite } from '../../../../src/site/live/live-site.ts';
import { type StaticServer, startStaticServer } from '../../../../src/site/serve/static-server.ts';

const gull = 'lectures/gull/index.html';
const sources = { [gull]: ['lectures/gull.md'], 'lectures/tern/index.html': ['lectures/tern.md'] };

let folder = '';
let site: LiveSite;
let server: StaticServer;

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'lectern-live-site-')));
  for (const file of ['site/index.html', `site/${gull}`, 'site/lectern-assets/main.js', 'site/feed.xml'])
    await write(file, '<head></head>');
  for (const name of ['gull', 'tern']) await write(`content/lectures/${name}.md`, name);
  site = new LiveSite(join(folder, 'content'), join(folder, 'site'));
  server = await startStaticServer({ folder: join(folder, 'site'), base: '/', port: 0, live: site });
});

afterEach(async () => {
  site.close();
  await server.close();
  await rm(folder, { recursive: true });
});

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), text);
}

async function statusOf(path: string): Promise<number> {
  return (await fetch(new URL(path, server.address))).status;
}

const statusesOf = (...paths: string[]) => Promise.all(paths.map(statusOf));

it('answers for nothing before a page can be made, then for lectures, and for the rest once it is laid out', async () => {
  const pages = ['', 'lectures/', 'models/llava', 'lectures/gull/slides/'];
  expect(await statusesOf('lectures/gull/', 'lectern-assets/main.js', ...pages)).toEqual(Array(6).fill(503));
  site.begin({ base: '/', sources });
  expect(await statusesOf('lectures/gull/', 'lectern-assets/main.js', 'feed.xml')).toEqual([200, 200, 200]);
  expect(await statusesOf(...pages)).toEqual([503, 503, 503, 503]);
  site.show({ base: '/', sources });
  expect(await statusesOf('lectures/gull/', ...pages)).toEqual([200, 200, 404, 404, 404]);
});

it('misses a lecture whose post is deleted while the others are read', async () => {
  site.begin({ base: '/', sources });
  await rm(join(folder, 'content/lectures/gull.md'));
  expect(await statusOf('lectures/gull/')).toBe(404);
});

it('sends a page that asks for its next state nothing where that is the same, whatever else has changed', async () => {
  const show = () => site.show({ base: '/', sources });
  show();
  const address = new URL('lectures/gull/', server.address);
  const page = (await fetch(address)).headers.get('x-lectern-page');
  const askAgain = () => fetch(address, { headers: { 'if-none-match': `"${page}"` } });
  show();
  const same = await askAgain();
  expect([same.status, await same.text()]).toEqual([304, '']);
  await write(`site/${gull}`, '<head></head>Another state.');
  const next = await askAgain();
  expect([next.status, await next.text()]).toEqual([200, expect.stringContaining('Another state.')]);
});

it('sends slides, which a browser makes of the page of their lecture, anew once that has changed', async () => {
  site.show({ base: '/', sources });
  await write('site/lectures/gull/slides/index.html', '<html lang="en"><head></head></html>');
  const address = new URL('lectures/gull/slides/', server.address);
  const first = await fetch(address);
  expect(await first.text()).toMatch(/^<html data-made-of="[^"]+" lang="en">/);
  const askAgain = async () => {
    const page = first.headers.get('x-lectern-page');
    return (await fetch(address, { headers: { 'if-none-match': `"${page}"` } })).status;
  };
  expect(await askAgain()).toBe(304);
  await write(`site/${gull}`, '<head></head>Another state.');
  expect(await askAgain()).toBe(200);
});

/** What the server tells a page, as it comes. */
async function listenTo(page: string): Promise<{ events: { version: number }[] }> {
  const answer = await fetch(new URL(`.lectern/events?of=${page}`, server.address));
  const heard: { events: { version: number }[] } = { events: [] };
  let text = '';
  answer.body
    ?.pipeThrough(new TextDecoderStream())
    .pipeTo(
      new WritableStream({
        write: (chunk) => {
          text += chunk;
          heard.events = [...text.matchAll(/^data: (.*)$/gm)].map(([, data = '']) => JSON.parse(data));
        },
      }),
    )
    .catch(() => {});
  await expect.poll(() => heard.events.length).toBe(1);
  return heard;
}

it('has a page made before a browser asks for it, if one shows it when its post changes', async () => {
  const made: string[] = [];
  site.show({ base: '/', sources });
  site.freshenBy(async (file) => {
    made.push(file);
    return undefined;
  });
  expect(site.renew('lectures/gull.md')).toBe(false);
  await Promise.all(['/lectures/gull/', '/lectures/gull/', '/lectures/tern/'].map(listenTo));
  expect(site.renew('lectures/gull.md')).toBe(true);
  expect(made).toEqual([gull]);
});

it('tells only a page of a post that the post has changed', async () => {
  site.show({ base: '/', sources });
  const [ofGull, ofTern, ofHome] = await Promise.all(
    ['/lectures/gull/', '/lectures/tern/', '/'].map(listenTo),
  );
  site.renew('lectures/gull.md');
  site.report([]);
  await expect.poll(() => ofGull?.events.length).toBe(3);
  await expect.poll(() => [ofTern?.events.length, ofHome?.events.length]).toEqual([2, 2]);
  const [first, second] = ofGull?.events.map(({ version }) => version) ?? [];
  expect(second).toBeGreaterThan(first ?? 0);
});

it('tells a page that was opened before the course was known of every edit, and one that waits for the course once it is known', async () => {
  site.begin({ base: '/', sources });
  const [lecture, home] = await Promise.all(['/lectures/gull/', '/'].map(listenTo));
  const versionsOf = (heard: typeof lecture) => heard?.events.map(({ version }) => version) ?? [];
  const [opened = 0] = versionsOf(lecture);
  expect(opened).toBeGreaterThan(0);
  const page = await fetch(new URL('lectures/gull/', server.address));
  expect(await page.text()).toContain(`version=${opened}&`);
  expect(site.renew('lectures/gull.md')).toBe(true);
  await expect.poll(() => versionsOf(lecture)[1]).toBeGreaterThan(opened);
  site.report([]);
  await expect.poll(() => versionsOf(home)).toEqual([0, 0]);
  site.show({ base: '/', sources });
  await expect.poll(() => versionsOf(home)[2]).toBeGreaterThan(0);
});
