import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltSite, buildSite } from '../site/build-site.ts';
import { formatMisses, formatScores } from './evaluation/format-scores.ts';
import { type JudgedQuery, parseJudgedQueries } from './evaluation/judged-query.ts';
import { type Judged, type Score, score } from './evaluation/score.ts';
import { judgeSite, openSiteSearch } from './evaluation/site-search.ts';

/** Building two courses takes seconds, on a busy machine many. */
const patience = 300_000;

const courses = [
  {
    queries: [
      'course.json',
      'fresh-course.json',
      'asked-course.json',
      'typed-course.json',
      'later-course.json',
      'contact-course.json',
      'drawn-course.json',
      'posed-course.json',
      'raised-course.json',
    ],
    content: join(import.meta.dirname, 'course'),
  },
  {
    queries: [
      'vlm.json',
      'fresh.json',
      'asked.json',
      'typed.json',
      'later.json',
      'contact.json',
      'drawn.json',
      'posed.json',
      'raised.json',
    ],
    content: join(import.meta.dirname, '../../content'),
  },
] as const;

/** What a search of ours has to reach at least. */
const floors: Readonly<Record<string, Partial<Score>>> = {
  all: { success1: 0.98, success5: 0.99, mrr: 0.98 },
  typo: { success1: 0.97 },
  'text typo': { success1: 0.95 },
  inflected: { success1: 0.95 },
  arxiv: { success1: 1 },
  chinese: { success1: 0.97 },
  'chinese typo': { success1: 0.95 },
  author: { success1: 0.95 },
  organisation: { success1: 0.95 },
  question: { success1: 0.95, success5: 0.98 },
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

/** What it has to reach of `fresh.json` and `fresh-course.json`, sets that were written at a time when nobody had tuned search for their kinds. */
const freshFloors: typeof floors = {
  all: { success1: 0.87, success5: 0.92 },
  'by value': { success1: 0.94 },
  denied: { success1: 0.85 },
  course: { success1: 0.9 },
  comparison: { success1: 0.85 },
  organisation: { success1: 0.95 },
  'said otherwise': { success1: 0.68 },
};

/** The same, of those that nobody looked at since. */
const freshHeldFloors: typeof floors = { all: { success1: 0.8, success5: 0.87 } };

/** What it has to reach of `asked.json` and `asked-course.json`, typed as imagined students and instructors do. */
const askedFloors: typeof floors = {
  all: { success1: 0.89, success5: 0.92 },
  author: { success1: 0.95 },
  comparison: { success1: 0.95 },
  denied: { success1: 0.95 },
  typo: { success1: 0.9 },
  organisation: { success1: 0.9 },
};

/** The same, of `typed.json` and `typed-course.json`: six students and instructors, each with what they want of a course. */
const typedFloors: typeof floors = {
  all: { success1: 0.9, success5: 0.92 },
  question: { success1: 0.92 },
  comparison: { success1: 0.95 },
  course: { success1: 0.86 },
  typo: { success1: 0.95 },
  fact: { success1: 0.95 },
};

const typedHeldFloors: typeof floors = { all: { success1: 0.83, success5: 0.88 } };

/** The same, of `later.json` and `later-course.json`, written after the tuning for these. */
const laterFloors: typeof floors = { all: { success1: 0.86, success5: 0.88 } };

/** The same, of `contact.json` and `contact-course.json`: eight other readers, among them beginners who do not know what the lecture calls a thing. */
const contactFloors: typeof floors = {
  all: { success1: 0.8, success5: 0.92 },
  typo: { success1: 0.84 },
  title: { success1: 0.84 },
  course: { success1: 0.73 },
};

const contactHeldFloors: typeof floors = { all: { success1: 0.77, success5: 0.84 } };

/** The same, of `drawn.json` and `drawn-course.json`: written before words that mean the same were known, and not looked at until they were. */
const drawnFloors: typeof floors = { all: { success1: 0.86, success5: 0.93 } };

/** The same, of `posed.json` and `posed-course.json`: judged by the text of the lectures before search was asked any of them. */
const posedFloors: typeof floors = { all: { success1: 0.94, success5: 0.97 } };

const posedHeldFloors: typeof floors = { all: { success1: 0.89, success5: 0.96 } };

/** The same, of `raised.json` and `raised-course.json`: judged by the text of the lectures before search was asked any of them, and before it was tuned for their kinds. */
const raisedFloors: typeof floors = {
  all: { success1: 0.9, success5: 0.95 },
  chinese: { success1: 0.85 },
  organisation: { success1: 0.95 },
  course: { success1: 0.9 },
};

const raisedHeldFloors: typeof floors = { all: { success1: 0.85, success5: 0.87 } };

/** What all sets have to reach of queries for what is not taught: nothing is found, or the answer says that it is not here. */
const notTaughtFloors: typeof floors = { all: { success1: 0.9 } };

/** The class of queries that the course has nothing to say about. */
const notTaught = 'not taught';

const built: BuiltSite[] = [];
let judged: readonly Judged[] = [];
let fresh: readonly Judged[] = [];
let asked: readonly Judged[] = [];
let typed: readonly Judged[] = [];
let later: readonly Judged[] = [];
let contact: readonly Judged[] = [];
let drawn: readonly Judged[] = [];
let posed: readonly Judged[] = [];
let raised: readonly Judged[] = [];

beforeAll(async () => {
  const answers = new Map<string, readonly Judged[]>();
  for (const { queries, content } of courses) {
    const site = await buildSite({ content, base: '/vlm/' });
    built.push(site);
    if (site.exitCode !== 0) throw new Error(site.output);
    const search = await openSiteSearch(site.folder);
    for (const name of queries) answers.set(name, await judgeSite(search, await readQueries(name)));
    await search.close();
  }
  const answersOf = (...names: string[]) => names.flatMap((name) => answers.get(name) ?? []);
  fresh = answersOf('fresh.json', 'fresh-course.json');
  judged = answersOf('course.json', 'vlm.json');
  asked = answersOf('asked.json', 'asked-course.json');
  typed = answersOf('typed.json', 'typed-course.json');
  later = answersOf('later.json', 'later-course.json');
  contact = answersOf('contact.json', 'contact-course.json');
  drawn = answersOf('drawn.json', 'drawn-course.json');
  posed = answersOf('posed.json', 'posed-course.json');
  raised = answersOf('raised.json', 'raised-course.json');
  for (const answered of [judged, fresh, asked, typed, later, contact, drawn, posed, raised])
    report(answered);
}, patience);

async function readQueries(name: string): Promise<readonly JudgedQuery[]> {
  return parseJudgedQueries(await readFile(join(import.meta.dirname, 'queries', name), 'utf8'));
}

function report(answers: readonly Judged[]): void {
  const held = answers.filter((query) => query.held);
  console.log(`${formatScores(answers)}\n\nOnly those that were held:\n${formatScores(held)}`);
  // Whoever tunes the ranking reads this list, so it shows none that is held.
  console.log(formatMisses(answers.filter((query) => !query.held)));
}

afterAll(() => Promise.all(built.map((site) => site.remove())));

test('the suite has enough queries, and a third of them were held back', () => {
  expect(judged.length).toBeGreaterThanOrEqual(300);
  expect(judged.filter(({ held }) => held).length / judged.length).toBeGreaterThan(0.32);
});

test('what a query should find exists', async () => {
  const missing: string[] = [];
  for (const [index, { queries }] of courses.entries()) {
    const folder = built[index]?.folder ?? '';
    const asked = await Promise.all(queries.map(readQueries));
    const wanted = new Set(asked.flat().flatMap(({ want }) => want));
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

function isTaught(query: Judged): boolean {
  return query.class !== notTaught;
}

const sets = {
  all: { asked: () => judged, least: floors },
  held: { asked: () => judged.filter(({ held }) => held), least: heldFloors },
  fresh: { asked: () => fresh, least: freshFloors },
  'fresh and held': { asked: () => fresh.filter(({ held }) => held), least: freshHeldFloors },
  asked: { asked: () => asked.filter(isTaught), least: askedFloors },
  typed: { asked: () => typed.filter(isTaught), least: typedFloors },
  'typed and held': {
    asked: () => typed.filter(({ held }) => held).filter(isTaught),
    least: typedHeldFloors,
  },
  later: { asked: () => later.filter(isTaught), least: laterFloors },
  contact: { asked: () => contact.filter(isTaught), least: contactFloors },
  'contact and held': {
    asked: () => contact.filter(({ held }) => held).filter(isTaught),
    least: contactHeldFloors,
  },
  drawn: { asked: () => drawn, least: drawnFloors },
  posed: { asked: () => posed, least: posedFloors },
  'posed and held': { asked: () => posed.filter(({ held }) => held), least: posedHeldFloors },
  raised: { asked: () => raised, least: raisedFloors },
  'raised and held': { asked: () => raised.filter(({ held }) => held), least: raisedHeldFloors },
  'not taught': {
    asked: () => [asked, typed, later, contact, raised].flat().filter((query) => !isTaught(query)),
    least: notTaughtFloors,
  },
};

test.each([
  'all',
  'held',
  'fresh',
  'fresh and held',
  'asked',
  'typed',
  'typed and held',
  'later',
  'contact',
  'contact and held',
  'drawn',
  'posed',
  'posed and held',
  'raised',
  'raised and held',
  'not taught',
] as const)('%s queries are answered well enough', (which) => {
  const asked = sets[which].asked();
  for (const [name, floor] of Object.entries(sets[which].least)) {
    const measured = score(name === 'all' ? asked : asked.filter((query) => query.class === name));
    for (const measure of Object.keys(floor) as (keyof Score)[]) {
      expect(measured[measure], `${measure} of ${name}`).toBeGreaterThanOrEqual(floor[measure] ?? 0);
    }
  }
});
