import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listSources } from '../../../../src/site/live/list-sources.ts';

let project = '';

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'lectern-sources-'));
});
afterEach(() => rm(project, { recursive: true }));

it('lists every file that npm start makes the site from, even drafts, and none that it writes', async () => {
  const sources = {
    'content/_posts/2026-01-05-gull.md': 'content',
    'content/_drafts/tern.md': 'content',
    'content/site.yaml': 'content',
    'assets/site.css': 'content',
    'src/a.ts': 'code',
    'layouts/b.tsx': 'code',
  };
  for (const path of [...Object.keys(sources), 'content/out/index.html', 'content/_layouts/post.html']) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), '');
  }
  const content = join(project, 'content');
  const { files } = await listSources(project, content, join(content, 'out'));
  const found = Object.fromEntries([...files].map(([path, kind]) => [path.slice(project.length + 1), kind]));
  expect(found).toEqual({ ...sources, 'eleventy.config.ts': 'code' });
});
