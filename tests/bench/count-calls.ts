import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Node writes for each process where NODE_V8_COVERAGE names a folder; of a function, the first range is its whole. */
type Coverage = {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly functionName: string;
      readonly ranges: readonly { readonly count: number }[];
    }[];
  }[];
};

/**
 * Counts how often functions of our bundled code ran, in all processes of a build. The counts are exact, whatever else the machine does.
 *
 * @param folder that NODE_V8_COVERAGE named
 * @param names of functions, each of which is the only one of its name in our code. None that waits: V8 counts it again when it goes on.
 * @throws Error for a folder without coverage of our code
 */
export function countCalls(folder: string, names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map(names.map((name) => [name, 0]));
  const scripts = readdirSync(folder)
    .flatMap((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Coverage).result)
    .filter(({ url }) => /\/(?:code|build)\.cjs$/.test(url));
  if (scripts.length === 0) throw new Error(`${folder} tells of no code of ours.`);
  for (const { functionName, ranges } of scripts.flatMap(({ functions }) => functions)) {
    const count = counts.get(functionName);
    if (count !== undefined) counts.set(functionName, count + (ranges[0]?.count ?? 0));
  }
  return Object.fromEntries(counts);
}
