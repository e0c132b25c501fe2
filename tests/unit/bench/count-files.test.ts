import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { countFiles, formatFiles } from '../../bench/count-files.ts';

test('files are counted by kind, and all together', () => {
  const folder = mkdtempSync(join(tmpdir(), 'count-'));
  for (const path of [
    'index.html',
    'a/index.html',
    'a/cite.bib',
    'a/preview.png',
    'pagefind/a.pf_index',
    'feed.xml',
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), 'x'.repeat(5000));
  }
  expect(formatFiles([{ posts: 2, kinds: countFiles(folder) }])).toMatchInlineSnapshot(`
    "posts  files               count    MB
        2  index                   1  0.01
        2  names                   0  0.00
        2  fonts                   0  0.00
        2  scripts and styles      0  0.00
        2  citations               1  0.01
        2  previews                1  0.01
        2  Markdown                0  0.00
        2  pages                   2  0.01
        2  data and others         1  0.01
        2  all                     6  0.03"
  `);
  rmSync(folder, { recursive: true });
});
