import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../browser/chromium.ts';
import { seedRandom } from '../course/random.ts';
import { generateCourse, writeCourse } from '../generate-course.ts';
import { median } from '../table.ts';
import { EditedPost } from './edited-post.ts';
import { type StartedLive, startLive } from './started-live.ts';
import { watchEdits } from './watch-edits.ts';
import { whenFound } from './when-found.ts';

/** Milliseconds after which an edit that has not arrived counts as lost. */
const patience = 30_000;

/** Milliseconds that pass between two edits at most: some come while a build is under way, some at rest. */
const longestPause = 2000;

/** What one course of this many lectures took; times in milliseconds. */
type LiveRow = {
  readonly lectures: number;
  /** From the start of the command, of which no earlier build kept anything, until a page of the course is there. */
  readonly cold: number;
  /** The same, after an earlier one came to its end: what search needs was made, too. */
  readonly warm: number;
  /** From a save until the browser has the page with it. */
  readonly edits: readonly number[];
  readonly lost: number;
  /** From a save until another page shows the new title. */
  readonly others: readonly number[];
  /** From a save until a search finds a word of it; of those that were not found in time, nothing. */
  readonly found: readonly number[];
  /** Bytes: resident memory after all edits; undefined where there is no `/proc`. */
  readonly memory: number | undefined;
};

/**
 * Measures how `npm start` follows an author: posts are edited at random moments, and a browser shows each.
 *
 * @param folder for courses, which are removed one after the other
 * @returns the table
 */
export async function benchLive(
  folder: string,
  sizes: readonly number[],
  { edits, seed }: { readonly edits: number; readonly seed: string },
): Promise<string> {
  const rows: LiveRow[] = [];
  for (const lectures of sizes) {
    const content = join(folder, `live-${lectures}`);
    await writeCourse(content, { posts: lectures, seed });
    rows.push(await measureLive(content, lectures, edits, seed));
    await rm(content, { recursive: true });
  }
  return formatRows(rows);
}

async function measureLive(content: string, lectures: number, edits: number, seed: string): Promise<LiveRow> {
  const random = seedRandom(`${seed} live ${lectures}`);
  const { path = '', text = '' } =
    generateCourse({ posts: lectures, seed })[1 + Math.floor(lectures / 2)] ?? {};
  const post = new EditedPost(join(content, path), text, random);
  const first = await startLive(content, post.page);
  await first.whenDone();
  await first.stop();
  const live = await startLive(content, post.page);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const watched = await watchEdits(page);
    await page.goto(new URL(post.page, live.address).href);
    const times: number[] = [];
    const others: number[] = [];
    let lost = 0;
    for (let count = 1; count <= edits; count += 1) {
      await pause(random.between(0, longestPause));
      const began = await post.addSentence(count);
      const seen = await watched.whenSeen(count, patience);
      if (seen === undefined) lost += 1;
      else times.push(seen - began);
    }
    for (let count = 1; count <= Math.max(3, edits / 10); count += 1) {
      await pause(longestPause);
      const began = await post.changeTitle(`Changed ${count}`);
      await live.waitFor('', `Changed ${count}`, patience);
      others.push(Date.now() - began);
    }
    const found = await timeSearch(post, live, await browser.newPage());
    const memory = live.readMemory();
    return {
      lectures,
      cold: first.firstPage,
      warm: live.firstPage,
      edits: times,
      lost,
      others,
      found,
      memory,
    };
  } finally {
    await browser.close();
    await live.stop();
  }
}

/** Words that no post has, and of which none is like another. */
const words = ['quillwort', 'zephyrbox', 'murkfathom'];

async function timeSearch(post: EditedPost, { address }: StartedLive, page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const word of words) {
    await pause(longestPause);
    const began = await post.addWord(word);
    const found = await whenFound(page, address, word, patience);
    if (found !== undefined) times.push(found - began);
  }
  return times;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

function formatRows(rows: readonly LiveRow[]): string {
  const lines = rows.map(({ lectures, cold, warm, edits, lost, others, found, memory }) => [
    String(lectures),
    ...[cold, warm].map((time) => (time / 1000).toFixed(2)),
    ...[median(edits), atShare(edits, 0.95), Math.max(...edits)].map((time) => (time ?? 0).toFixed(0)),
    `${lost} of ${edits.length + lost}`,
    ...[median(others), Math.max(...others)].map((time) => (time ?? 0).toFixed(0)),
    ...[median(found), Math.max(...found)].map((time) => (time ?? 0).toFixed(0)),
    memory === undefined ? '' : (memory / 1e6).toFixed(0),
  ]);
  const head = [
    'lectures',
    'cold s',
    'warm s',
    'edit ms',
    '95 %',
    'worst',
    'lost',
    'others ms',
    'worst',
    'search ms',
    'worst',
    'MB',
  ];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)),
  );
  return [head, ...lines]
    .map((line) => line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '))
    .join('\n');
}

function atShare(numbers: readonly number[], share: number): number | undefined {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)];
}
