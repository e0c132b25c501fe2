import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../../src/site/commands/links.ts';
import { logOf } from '../../../src/site/commands/web-options.ts';
import { checkLinks } from '../../../src/upkeep/links/check-links.ts';
import type { LinkAnswer } from '../../../src/upkeep/links/link-answer.ts';
import { AnswerLog } from '../../../src/upkeep/web/answer-log.ts';
import {
  answer,
  broken,
  byMethod,
  inTurn,
  type Play,
  type PlayedWeb,
  playWeb,
  redirect,
  stillClock,
} from '../../fixtures/play-web.ts';
import { runCommand } from './run-command.ts';

let course: string;
let web: PlayedWeb;

beforeEach(async () => {
  course = await mkdtemp(join(tmpdir(), 'links-'));
});
afterEach(async () => {
  await web?.close();
  await rm(course, { recursive: true, force: true });
  await rm(logOf('links', course), { force: true });
});

async function play(paths: Record<string, Play>): Promise<void> {
  web = await playWeb({ '/archive': answer(200, {}, '{"archived_snapshots":{}}'), ...paths });
}

const write = (lines: readonly string[]) =>
  writeFile(join(course, 'vlm.md'), `---\ntitle: VLM\n---\n${lines.join('\n')}\n`);

/** Runs the command over the course, and says what it printed. */
async function links(day = '2026-11-29', ...args: string[]) {
  const options = ['--timeout', '1', '--archive', `${web.origin}/archive`, ...args];
  const { code, out, said } = await runCommand(run, course, options, stillClock(day));
  // Where the course is, and on which port the web is played, is another one each time.
  const plain = (text: string) =>
    text.replaceAll(web.origin, 'http://web').replace(/[^\s"]+(?=vlm\.md)/g, '');
  return { code, out: plain(out), said: plain(said) };
}

const history = async () =>
  (await readFile(join(course, 'links.json'), 'utf8')).replaceAll(web.origin, 'http://web');

test('says what is dead and what has moved, with a repair to paste, and keeps it in a file', async () => {
  await play({
    '/alive': answer(200),
    '/get-only': byMethod(answer(405), answer(200)),
    '/robots': answer(403),
    '/gone': byMethod(answer(404), answer(410)),
    '/old': redirect(301, '/new'),
    '/new': answer(200),
    '/login': redirect(302, '/alive'),
    '/lost/page': redirect(301, '/'),
    '/': answer(200),
    '/archive?url=GONE': answer(404),
  });
  await write([
    `**Paper:** [Alive](${web.origin}/alive)<br>`,
    `A [get](${web.origin}/get-only), <${web.origin}/robots> and [it](${web.origin}/login).`,
    '',
    `[gone](${web.origin}/gone) [again](${web.origin}/gone#part)`,
    '',
    `![](${web.origin}/old#fig)`,
    '',
    `[lost](${web.origin}/lost/page) and [example](https://heron.example/) and [mail](mailto:a@b.org)`,
  ]);
  const { code, out } = await links();
  expect(code).toBe(1);
  expect(out).toMatchInlineSnapshot(`
    "vlm.md:7  warning  link/dead  (guide 4.5)
      http://web/gone has answered 410 since 2026-11-29; readers find nothing there.
      Look for its new address, or delete the link.

    vlm.md:7  warning  link/dead  (guide 4.5)
      http://web/gone#part has answered 410 since 2026-11-29; readers find nothing there.
      Look for its new address, or delete the link.

    vlm.md:9  warning  link/moved  (guide 4.5)
      http://web/old#fig has moved permanently; its old address may stop working.
      http://web/new#fig

    vlm.md:11  warning  link/moved  (guide 4.5)
      http://web/lost/page leads to the front page of its site, which may mean that the page is gone.
      Look there for the page that you mean: http://web/

    0 errors, 4 warnings

    Open these yourself, since they do not answer programs or ask not to be visited by them:
      http://web/robots

    7 addresses, 7 checked now: 3 alive, 2 moved, 1 dead, 1 not open to programs.
    "
  `);
  expect(await history()).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "links": {
        "http://web/alive": [{"since":"2026-11-29","answer":"alive"}],
        "http://web/get-only": [{"since":"2026-11-29","answer":"alive"}],
        "http://web/gone": [{"since":"2026-11-29","answer":"dead","status":410}],
        "http://web/login": [{"since":"2026-11-29","answer":"alive"}],
        "http://web/lost/page": [{"since":"2026-11-29","answer":"moved","to":"http://web/"}],
        "http://web/old": [{"since":"2026-11-29","answer":"moved","to":"http://web/new"}],
        "http://web/robots": [{"since":"2026-11-29","answer":"refuses","status":403}]
      }
    }
    "
  `);
  expect(web.asked.filter((each) => each.includes('/gone'))).toEqual(['HEAD /gone', 'GET /gone']);
});

test('proposes the copy of the archive', async () => {
  const copy = 'http://web.archive.org/web/2024/http://heron.org/';
  const closest = { available: true, status: '200', url: copy };
  await play({ '/archive': answer(200, {}, JSON.stringify({ archived_snapshots: { closest } })) });
  await write([`[gone](${web.origin}/gone)`]);
  const { out } = await links();
  expect(out).toContain('\n  https://web.archive.org/web/2024/http://heron.org/\n');
  expect(web.asked.at(-1)).toBe(`GET /archive?url=${encodeURIComponent(`${web.origin}/gone`)}`);
});

test('asks again only for what is old, and changes the file only where an answer changes', async () => {
  await play({ '/a': answer(200), '/b': inTurn(answer(200), answer(200), answer(404)) });
  await write([`[a](${web.origin}/a) [b](${web.origin}/b)`]);
  await links('2026-11-01');
  const first = await history();
  web.asked.length = 0;
  await links('2026-11-03');
  expect(web.asked).toEqual([]);
  await links('2026-11-20');
  expect(web.asked).toEqual(['GET /robots.txt', 'HEAD /a', 'HEAD /b']);
  expect(await history()).toBe(first);
  const { code } = await links('2026-11-29');
  expect(code).toBe(1);
  expect((await history()).split('\n').filter((line) => !first.includes(line))).toEqual([
    '    "http://web/b": [{"since":"2026-11-29","answer":"dead","status":404},{"since":"2026-11-01","answer":"alive"}]',
  ]);
});

test('a host that is down is reported once it has been down for a week', async () => {
  await play({ '/a': broken, '/b': answer(200) });
  await write([`[a](${web.origin}/a)`]);
  expect(await links('2026-11-01')).toMatchObject({ code: 0 });
  expect(await links('2026-11-05')).toMatchObject({ code: 0 });
  const { code, out } = await links('2026-11-08');
  expect(code).toBe(1);
  expect(out).toContain(
    'http://web/a breaks off the connection, and has not been there since 2026-11-01.\n  Open it yourself;',
  );
});

test('a host that asks for a pause is left for the next run, which goes on from there', async () => {
  await play({
    '/a': answer(200),
    '/b': inTurn(answer(429, { 'retry-after': '3600' }), answer(200)),
    '/c': answer(200),
  });
  await write([`[a](${web.origin}/a) [b](${web.origin}/b) [c](${web.origin}/c)`]);
  const { code, out } = await links();
  expect(code).toBe(0);
  expect(out).toMatch(/^127\.0\.0\.1:\d+ asked to be left alone for now; run the command again later\.$/m);
  expect(out).toContain('3 addresses, 1 checked now: 1 alive, 2 not asked yet.');
  web.asked.length = 0;
  expect((await links()).out).toContain('3 addresses, 2 checked now: 3 alive.');
  expect(web.asked).toEqual(['GET /robots.txt', 'HEAD /b', 'HEAD /c']);
});

test('what is no longer in the course is dropped from the file', async () => {
  await play({ '/a': answer(200), '/b': answer(200) });
  await write([`[a](${web.origin}/a) [b](${web.origin}/b)`]);
  await links();
  await write([`[b](${web.origin}/b)`]);
  await links();
  expect(await history()).not.toContain('/a"');
});

test('without a network no link is reported', async () => {
  const checked = await checkLinks(['https://a.org/', 'https://b.org/'], new Map(), {
    web: { ask: async () => ({ kind: 'failure', reason: 'has no such host' }) },
    clock: stillClock(),
    log: new AnswerLog(join(course, 'log.jsonl')),
    archive: undefined,
    maxAge: 0,
  });
  expect(checked).toEqual({ isOffline: true, history: new Map(), asked: 2, later: [] });
  expect(await readFile(join(course, 'log.jsonl'), 'utf8')).toBe('');
});

test('a host that is gone is not taken for a network that is', async () => {
  const log = new AnswerLog<LinkAnswer>(join(course, 'log.jsonl'));
  const clock = stillClock();
  log.add('https://a.org/', { answer: 'alive' }, clock.now());
  const ask = async (address: string) =>
    address.includes('a.org')
      ? ({ kind: 'answer', status: 200, headers: new Headers(), bytes: Buffer.of(), isWhole: true } as const)
      : ({ kind: 'failure', reason: 'has no such host' } as const);
  const { isOffline, history } = await checkLinks(['https://a.org/', 'https://b.org/'], new Map(), {
    web: { ask },
    clock,
    log,
    archive: undefined,
    maxAge: 1000,
  });
  expect(isOffline).toBe(false);
  expect(history.get('https://b.org/')).toEqual([
    { since: '2026-11-29', answer: 'silent', reason: 'has no such host' },
  ]);
});

test('programs get every address with its places', async () => {
  await play({ '/a': answer(200) });
  await write([`[a](${web.origin}/a)`]);
  const { out } = await links('2026-11-29', '--format', 'json');
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    counts: { alive: 1, dead: 0 },
    diagnostics: [],
    links: [{ address: 'http://web/a', answer: 'alive', since: '2026-11-29', places: [{ line: 4 }] }],
  });
});

test.each([
  [['--format', 'html'], '--format must be text or json, not html.'],
  [['--pause', 'long'], '--pause must be a number, not long.'],
  [['--colour'], "Unknown option '--colour'"],
])('%s is refused', async (args, message) => {
  await play({});
  await write(['Text']);
  const { code, said } = await links('2026-11-29', ...args);
  expect(code).toBe(2);
  expect(said).toContain(message);
});

test('a file that is not a history is left alone', async () => {
  await play({ '/a': answer(200) });
  await write([`[a](${web.origin}/a)`]);
  await writeFile(join(course, 'links.json'), '{"mine": true}');
  expect(await links()).toMatchObject({ code: 2 });
  expect(await history()).toBe('{"mine": true}');
  expect(web.asked).toEqual([]);
});

test('obeys a robots.txt: what is closed to programs is listed instead of requested', async () => {
  await play({
    '/robots.txt': answer(
      200,
      {},
      'User-agent: *\nDisallow: /\n\nUser-agent: Lectern\nDisallow: /raw/\nAllow: /raw/open\n',
    ),
    '/raw/open': answer(200),
    '/page': redirect(301, '/raw/closed'),
    '/alive': answer(200),
  });
  await write([`<${web.origin}/raw/a> <${web.origin}/raw/open> <${web.origin}/page> <${web.origin}/alive>`]);
  const { code, out } = await links();
  expect(code).toBe(0);
  expect(out).toBe(`Open these yourself, since they do not answer programs or ask not to be visited by them:
  http://web/page
  http://web/raw/a

4 addresses, 4 checked now: 2 alive, 2 not open to programs.
`);
  expect(await history()).toContain(
    '"http://web/raw/a": [{"since":"2026-11-29","answer":"refuses","by":"robots.txt"}]',
  );
  expect(web.asked.filter((each) => /raw\/(?:a|closed)/.test(each))).toEqual([]);
});

test('a host whose robots.txt is broken is left alone until another day', async () => {
  await play({ '/robots.txt': answer(500), '/a': answer(200) });
  await write([`<${web.origin}/a>`]);
  const { out } = await links();
  expect(out).toContain('1 address, 0 checked now: 1 not asked yet.');
  expect(web.asked).toEqual(['GET /robots.txt']);
});
