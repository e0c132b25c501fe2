import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { run } from '../../../src/site/commands/enrich.ts';
import { logOf } from '../../../src/site/commands/web-options.ts';
import {
  answer,
  broken,
  inTurn,
  type Play,
  type PlayedWeb,
  playWeb,
  slow,
  stillClock,
} from '../../fixtures/play-web.ts';
import { runCommand } from './run-command.ts';

let course: string;
let web: PlayedWeb;

beforeEach(async () => {
  course = await mkdtemp(join(tmpdir(), 'enrich-'));
  await write(
    'birds.md',
    `---
title: Birds
---
### Heron
**Paper:** [Waiting for Fish in Shallow Rivers of the North](https://arxiv.org/abs/2203.01234)

### Egret
**Paper:** [Standing Still on One Leg for an Hour](https://doi.org/10.1000/egret.7)

### Ibis
**Paper:** [Long Bills](https://openreview.net/forum?id=ibis)
`,
  );
});
afterEach(async () => {
  await web.close();
  await rm(course, { recursive: true, force: true });
  await rm(logOf('enrich', course), { force: true });
});

const write = (path: string, text: string) => writeFile(join(course, path), text);
const papers = () => readFile(join(course, 'papers.yaml'), 'utf8');

const atom = (title = 'Waiting for Fish\n  in Shallow Rivers of the North') => `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:arxiv="http://arxiv.org/schemas/atom">
  <title>ArXiv Query</title>
  <entry>
    <id>http://arxiv.org/abs/2203.01234v2</id>
    <title>${title}</title>
    <author><name>Ada Reiher</name></author>
    <author><name>Bo &amp; Co Team</name></author>
    <arxiv:doi>10.1000/heron.1</arxiv:doi>
  </entry>
</feed>`;

const work = (message: object) => answer(200, {}, JSON.stringify({ status: 'ok', message }));

const good: Record<string, Play> = {
  '/arxiv': (request, response) => answer(200, {}, atom())(request, response),
  '/crossref/10.1000%2Fheron.1': work({
    title: ['Waiting for Fish in Shallow Rivers of the North'],
    'container-title': ['2022 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)'],
    issued: { 'date-parts': [[2022, 6]] },
  }),
  '/crossref/10.1000%2Fegret.7': work({
    title: ['Standing Still on One Leg for an Hour'],
    author: [{ given: 'Cy', family: 'Egret' }, { name: 'River Watch' }],
    issued: { 'date-parts': [[2021]] },
  }),
  '/s2/DOI%3A10.1000%2Fegret.7': answer(
    200,
    {},
    JSON.stringify({
      title: 'Standing Still on One Leg for an Hour',
      year: 2021,
      venue: 'Journal of Herons',
    }),
  ),
};

async function enrich(paths: Record<string, Play>, args: readonly string[] = [], clock = stillClock()) {
  await web?.close();
  web = await playWeb(paths);
  const at = (path: string) => `${web.origin}${path}`;
  const services = [
    '--arxiv',
    at('/arxiv'),
    '--crossref',
    at('/crossref/'),
    '--semantic-scholar',
    at('/s2/'),
  ];
  const result = await runCommand(run, course, [...services, ...args], clock);
  return { ...result, out: result.out.replaceAll(`${course}/`, '').replace(/\S+(?=papers\.yaml)/, '') };
}

test('asks each service for what is still missing, and writes it down', async () => {
  const { code, out } = await enrich(good);
  expect(out).toBe(`10.1000/egret.7  2 authors, Journal of Herons 2021
2203.01234  2 authors, CVPR 2022, doi 10.1000/heron.1
Added to 2 papers in papers.yaml.
`);
  expect(code).toBe(0);
  expect(await papers()).toBe(`10.1000/egret.7:
  authors: [Cy Egret, "{River Watch}"]
  venue: Journal of Herons 2021
2203.01234:
  authors: [Ada Reiher, "{Bo & Co Team}"]
  venue: CVPR 2022
  doi: 10.1000/heron.1
`);
  expect(web.asked.map((each) => each.replace(/\?.*/, ''))).toEqual([
    'GET /arxiv',
    'GET /crossref/10.1000%2Fegret.7',
    'GET /s2/DOI%3A10.1000%2Fegret.7',
    'GET /crossref/10.1000%2Fheron.1',
  ]);
});

test('a second run asks nothing and changes nothing', async () => {
  await enrich(good);
  const written = await papers();
  expect(await enrich({})).toMatchObject({ code: 0, out: 'Nothing to add to papers.yaml.\n' });
  expect(web.asked).toEqual([]);
  expect(await papers()).toBe(written);
});

test('what a person wrote is never replaced, in the file or after a link', async () => {
  await write(
    'papers.yaml',
    '# Ours\n2203.01234:\n  authors: [A. Reiher, others]\n  venue: My Venue 2022\n10.1000/egret.7:\n  authors: [Somebody Else, others]\n  year: 1999\n',
  );
  const { out } = await enrich(good);
  expect(await papers()).toBe(
    '# Ours\n2203.01234:\n  authors: [A. Reiher, "{Bo & Co Team}"]\n  venue: My Venue 2022\n  doi: 10.1000/heron.1\n10.1000/egret.7:\n  authors: [Somebody Else, others]\n  year: 1999\n  venue: Journal of Herons 2021\n',
  );
  expect(out).toContain('Added to 2 papers');
});

test('a paper of another title is not mixed up with ours', async () => {
  const { code, out } = await enrich({
    ...good,
    '/arxiv': answer(200, {}, atom('Quantum Gravity of Lattices Revisited')),
  });
  expect(code).toBe(1);
  expect(out).toContain(
    '2203.01234 is called “Waiting for Fish in Shallow Rivers of the North” by the course, and “Quantum Gravity of Lattices Revisited” by a service. Correct the id or the title; nothing was added.\n',
  );
  expect(await papers()).not.toContain('2203.01234');
});

test.each<[string, Play, string]>([
  ['is busy for long', answer(429, { 'retry-after': '4000' }), 'wants to be asked later'],
  ['fails', answer(500), 'answers 500'],
  ['breaks off', broken, 'breaks off the connection'],
  ['never answers', slow, 'takes longer than 0.2 seconds to answer'],
  ['sends half a feed', answer(200, {}, atom().slice(0, 300)), 'sends something other than a list of papers'],
])('what the other services say is added when arXiv %s', async (_, play, reason) => {
  // Each on a machine of its own, as they are: one that is busy says nothing of the others.
  const arxiv = await playWeb({ '/arxiv': play });
  try {
    const { code, out } = await enrich(good, [
      '--arxiv',
      `${arxiv.origin}/arxiv`,
      ...(play === slow ? ['--timeout', '0.2'] : []),
    ]);
    expect(code).toBe(1);
    expect(out).toContain(`arXiv ${reason}; run the command again later for the rest.\n`);
    expect(out).not.toContain('Nothing to add');
    expect(await papers()).toContain('venue: Journal of Herons 2021');
  } finally {
    await arxiv.close();
  }
});

test('a busy service is asked again in the same run, after the time that it stated', async () => {
  const clock = stillClock();
  const { code } = await enrich(
    { ...good, '/arxiv': inTurn(answer(429, { 'retry-after': '9' }), answer(200, {}, atom())) },
    [],
    clock,
  );
  expect(code).toBe(0);
  expect(clock.slept).toContain(9000);
});

test('what services do not know is not asked again at once', async () => {
  await enrich({ '/arxiv': answer(200, {}, '<feed></feed>') });
  expect(web.asked).toHaveLength(4);
  await enrich({ '/arxiv': answer(200, {}, '<feed></feed>') });
  expect(web.asked).toEqual([]);
  await enrich({ '/arxiv': answer(200, {}, '<feed></feed>') }, [], stillClock('2027-02-01'));
  expect(web.asked).toHaveLength(4);
});

test('a bibliography takes precedence', async () => {
  await write(
    'refs.bib',
    '@inproceedings{a, author={Reiher, A. and Fisch, B.}, booktitle={ICLR}, year=2023, eprint={2203.01234}}\n',
  );
  await enrich(good, ['--bib', join(course, 'refs.bib')]);
  expect(await papers()).toContain('2203.01234:\n  authors: [A. Reiher, B. Fisch]\n  venue: ICLR 2023\n');
  expect(web.asked.some((each) => each.startsWith('GET /arxiv'))).toBe(false);
});

test('a dry run writes nothing', async () => {
  const { out } = await enrich(good, ['--dry-run']);
  expect(out).toContain('Would add to 2 papers in papers.yaml.');
  await expect(papers()).rejects.toThrow();
});

test('a papers.yaml that cannot be read is left alone', async () => {
  await write('papers.yaml', '2203.01234: [\n');
  const { code, said } = await enrich(good);
  expect(code).toBe(2);
  expect(said).toContain('papers/syntax');
  expect(web.asked).toEqual([]);
  expect(await papers()).toBe('2203.01234: [\n');
});
