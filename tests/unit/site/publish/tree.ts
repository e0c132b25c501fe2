import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openOutput } from '../../../../src/site/publish/open-output.ts';
import { type PublishOptions, publish } from '../../../../src/site/publish/publish.ts';

/** Text of each file by its path. */
export type Tree = Readonly<Record<string, string>>;

export function writeTree(folder: string, tree: Tree): void {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** All files of a folder but our mark. */
export function readTree(folder: string): Tree {
  if (!existsSync(folder)) return {};
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.lectern.json')
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files
      .sort()
      .map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
}

/** Publishes a tree as a build does. */
export async function publishTree(
  output: string,
  tree: Tree,
  options: PublishOptions = {},
): Promise<readonly string[]> {
  const open = await openOutput(output, elsewhere(output));
  try {
    writeTree(open.staged, tree);
    return await publish(open, { grace: 0, ...options });
  } finally {
    open.close();
  }
}

/** What the next command does first. Answers whether there was anything to make whole. */
export async function openAndClose(output: string): Promise<boolean> {
  const open = await openOutput(output, elsewhere(output));
  open.close();
  return open.isRecovered;
}

const elsewhere = (output: string) => ({
  content: join(dirname(output), 'content'),
  project: join(dirname(output), 'project'),
});

/** Two generations with every kind of change between them. */
export const before: Tree = {
  '404.html': 'not found, old',
  'assets/main-AAAAAAAA.js': 'old script',
  'assets/same-CCCCCCCC.css': 'same style',
  'becomes-a-folder': 'file',
  'becomes-a-file/index.html': 'inner page',
  'index.html': 'home, old',
  'lectures/gone/index.html': 'gone',
  'lectures/one/index.html': 'one, old',
  'pagefind/en_aaaaaaa.pf_meta': 'old index',
  'robots.txt': 'same',
};

export const after: Tree = {
  '404.html': 'not found, new',
  'assets/main-BBBBBBBB.js': 'new script',
  'assets/same-CCCCCCCC.css': 'same style',
  'becomes-a-folder/index.html': 'outer page',
  'becomes-a-file': 'page',
  'index.html': 'home, new',
  'lectures/one/index.html': 'one, new',
  'lectures/two/index.html': 'two',
  'pagefind/en_bbbbbbb.pf_meta': 'new index',
  'robots.txt': 'same',
};
