import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Names } from '../../../src/search/names.ts';
import { blockAddress, namesAddress } from '../../../src/search/names-addresses.ts';
import { readNames } from '../../../src/search/read-names.ts';
import type { NamesFile } from '../../../src/search/split-names.ts';
import { words } from '../course/words.ts';
import { writeCourse } from '../generate-course.ts';
import { measureSearch } from './measure-search.ts';
import { formatSearchTable, type SearchRow } from './search-table.ts';
import { writeSearchedSite } from './write-searched-site.ts';

/** Names of each kind that are asked for. */
const asked = 12;

/**
 * Builds courses of several sizes and measures what search costs in each: its index, what moves over the wire, and how
 * long a reader waits.
 *
 * @param folder for courses and sites, which are removed one after the other
 * @returns the table
 */
export async function benchSearch(folder: string, sizes: readonly number[], seed: string): Promise<string> {
  const rows: SearchRow[] = [];
  for (const lectures of sizes) {
    const content = join(folder, `search-${lectures}`);
    const output = join(folder, 'search-site');
    await writeCourse(content, { posts: lectures, seed });
    const seconds = await writeSearchedSite(content, output);
    rows.push({ lectures, seconds, cost: await measureSearch(output, await listQueries(output)) });
    console.log(`${lectures} lectures`);
    await rm(output, { recursive: true });
    await rm(content, { recursive: true });
  }
  return formatSearchTable(rows);
}

/** Text, Chinese, names, slips in them and pieces of titles: a text in either language and a name open the search. */
async function listQueries(site: string): Promise<string[]> {
  const read = async (address: string) => JSON.parse(await readFile(join(site, address), 'utf8'));
  const head = (await read(namesAddress)) as NamesFile;
  const blocks = [...(head.blocks?.names ?? []).keys()].map(blockAddress);
  const names = (await Promise.all([namesAddress, ...blocks].map(read))) as Names[];
  const entries = names.flatMap(readNames);
  const models = spread(entries.filter(({ kind }) => kind === 'model')).map(({ name }) => name);
  const papers = spread(entries.filter(({ kind }) => kind === 'paper')).map(({ name }) => name);
  const text = [...words.parts.slice(0, asked), ...words.tasks.slice(0, asked)];
  const chinese = [...words.chineseParts.slice(0, asked), ...words.chineseTasks.slice(0, asked)];
  return [
    text[0] ?? '',
    chinese[0] ?? '',
    models[0] ?? '',
    ...text.slice(1),
    ...chinese.slice(1),
    ...models.slice(1),
    ...models.map((name) => name.slice(0, 2) + name.slice(3)),
    ...papers.map((title) => title.split(' ').slice(-3).join(' ')),
  ];
}

function spread<Item>(items: readonly Item[]): Item[] {
  const step = Math.max(1, Math.floor(items.length / asked));
  return items.filter((_, index) => index % step === 0).slice(0, asked);
}
