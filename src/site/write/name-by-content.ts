import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

/** A file of a bundle, under the name that the bundler gave it. */
export type BundledFile = { readonly path: string; readonly contents: Uint8Array };

/** What the bundler appended to the name of a file: `main-QKZSO6XJ.js`. */
const bundlerHash = /-[A-Z0-9]{8}(?=\.\w+$)/;

/**
 * Names the files of a bundle by their content, and by that of the files that they load: a bundler's own names
 * also depend on where its packages are. Two files of one name and content become one.
 *
 * @returns the new name of each file, and the files with all names in them
 * @example nameByContent(files).names.get('main-QKZSO6XJ.js') // 'main-5F0C2A9B.js'
 */
export function nameByContent(files: readonly BundledFile[]): {
  readonly names: ReadonlyMap<string, string>;
  readonly files: readonly BundledFile[];
} {
  const texts = new Map(
    files.map(({ path, contents }) => [basename(path), Buffer.from(contents).toString('latin1')]),
  );
  const loads = new Map([...texts].map(([name, text]) => [name, namesIn(text, texts)]));
  const stems = new Map([...texts.keys()].map((name) => [name, name.replace(bundlerHash, '')]));
  const own = new Map([...texts].map(([name, text]) => [name, hash(rename(text, stems))]));
  const names = new Map(
    [...texts.keys()].map((name) => {
      const parts = [...reach(name, loads)].map((each) => own.get(each) ?? '').sort();
      const sum = hash([own.get(name), ...parts].join())
        .slice(0, 8)
        .toUpperCase();
      return [name, name.replace(bundlerHash, `-${sum}`)] as const;
    }),
  );
  const renamed = files.map(({ path }) => {
    const name = basename(path);
    const text = rename(texts.get(name) ?? '', names);
    return { path: join(dirname(path), names.get(name) ?? name), contents: Buffer.from(text, 'latin1') };
  });
  return { names, files: renamed };
}

function namesIn(text: string, known: ReadonlyMap<string, string>): string[] {
  return [...known.keys()].filter((name) => text.includes(name));
}

/** Everything that a file loads, and what that loads: scripts may load each other in a circle. */
function reach(name: string, loads: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [name];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const found = (loads.get(next) ?? []).filter((each) => !reached.has(each));
    for (const each of found) reached.add(each);
    open.push(...found);
  }
  return reached;
}

function rename(text: string, names: ReadonlyMap<string, string>): string {
  return [...names].reduce((renamed, [from, to]) => renamed.replaceAll(from, to), text);
}

function hash(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex');
}
