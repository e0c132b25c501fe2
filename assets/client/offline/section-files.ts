import { plainIndexAddress } from '../../../src/search/names-addresses.ts';
import type { PlainIndex } from '../../../src/search/plain-index.ts';
import { readTwin } from './read-twin.ts';

let loading: Promise<PlainIndex> | undefined;

/** A file of the section index: a folder has all of them in one, since a folder is one reader's. */
export async function readSectionFile(base: string, address: string): Promise<unknown> {
  loading ??= readTwin(base + plainIndexAddress.slice(1)).then((text) => JSON.parse(text) as PlainIndex);
  const value = (await loading)[address];
  if (value === undefined) throw new Error(`${address} is not in the index`);
  return value;
}
