import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltSite, buildSite } from '../site/build-site.ts';
import { formatMisses, formatScores } from './evaluation/format-scores.ts';
import { parseJudgedQueries } from './evaluation/judged-query.ts';
import { type Judged, type Score, score } from './evaluation/score.ts';
import { judgeSite, openSiteSearch } from './evaluation/site-search.ts';

/** Building two courses takes seconds, on a busy machine many. */
const patience = 120_000;

const courses = [
  { queries: 'course.json', content: join(import.meta.dirname, 'course') },
  { queries: 'vlm.json', content: join(import.meta.dirname, '../../content') },
] as const;

/** What a search of ours has to reach at least. */
const floors: Readonly<Record<string, Partial<Score>>> = {
  all: { success1: 0.98, success5: 0.99, mrr: 0.98 },
  typo: { success1: 0.97 },
  'text typo': { success1: 0.95 },
  inflected: { success1: 0.95 },
  arxiv: { success1: 1 },
  chinese: { success1: 0.96 },
  'chinese typo': { success1: 0.95 },
  author: { success1: 0.95 },
  organisation: { success1: 0.95 },
  question: { success1: 0.95, success5: 0.975 },
  fact: { success1: 0.97 },
  part: { success1: 0.95 },
  acronym: { success1: 0.94 },
  comparison: { success1: 0.85 },
};

/** What it has to reach of the queries that nobody looked at while it was tuned, all classes together: of one class there are too few. */
const heldFloors: typeof floors = {
  all: { success1: 0.97, success5: 0.98, mrr: 0.97 },
  'chinese typo': { success1: 0.85 },
};

const built: BuiltSite[] = [];
let judged: readonly Judged[] = [];

beforeAll(async () => {
  const answers: Judged[] = [];
  for (const { queries, content } of courses) {
    const site = await buildSite({ content, base: '/vlm/' });
    built.push(site);
    if (site.exitCode !== 0) throw new Error(site.output);
    const search = await openSiteSearch(site.folder);
    const json = await readFile(join(import.meta.dirname, 'queries', queries), 'utf8');
    answers.push(...(await judgeSite(search, parseJudgedQueries(json))));
    await search.close();
  }
  judged = answers;
  const held = judged.filter((query) => query.held);
  console.log(`${formatScores(judged)}\n\nOnly those that were held:\n${formatScores(held)}`);
  // Whoever tunes the ranking reads this list, so it shows none that is held.
  console.log(formatMisses(judged.filter((query) => !query.held)));
}, patience);

afterAll(() => Promise.all(built.map((site) => site.remove())));

test('the suite has enough queries, and a third of them were held back', () => {
  expect(judged.length).toBeGreaterThanOrEqual(300);
  expect(judged.filter(({ held }) => held).length / judged.length).toBeGreaterThan(0.32);
});

test('what a query should find exists', async () => {
  const missing: string[] = [];
  for (const [index, { queries }] of courses.entries()) {
    const folder = built[index]?.folder ?? '';
    const json = await readFile(join(import.meta.dirname, 'queries', queries), 'utf8');
    const wanted = new Set(parseJudgedQueries(json).flatMap(({ want }) => want));
    for (const address of wanted) if (!(await isThere(folder, address))) missing.push(address);
  }
  expect(missing).toEqual([]);
});

async function isThere(folder: string, address: string): Promise<boolean> {
  const [path = '', id] = address.split('#');
  const [page = ''] = path.split('?');
  const html = await readFile(join(folder, page, 'index.html'), 'utf8').catch(() => undefined);
  return html !== undefined && (id === undefined || html.includes(`id="${id}"`));
}

test.each(['all', 'held'] as const)('%s queries are answered well enough', (which) => {
  const asked = which === 'all' ? judged : judged.filter(({ held }) => held);
  for (const [name, floor] of Object.entries(which === 'all' ? floors : heldFloors)) {
    const measured = score(name === 'all' ? asked : asked.filter((query) => query.class === name));
    for (const measure of Object.keys(floor) as (keyof Score)[]) {
      expect(measured[measure], `${measure} of ${name}`).toBeGreaterThanOrEqual(floor[measure] ?? 0);
    }
  }
});
