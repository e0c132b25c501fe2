import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Places } from '../../../src/site/places/places.ts';
import { PostReader } from '../../../src/site/read/post-reader.ts';
import { parseSettings } from '../../../src/source/settings.ts';

const { settings } = parseSettings('title: Course');

test('an unforeseen error names its post and spares the others', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-post-'));
  const file = join(folder, 'bad.md');
  await writeFile(file, '---\ntitle: Bad\n---\n[x](y.md)\n');
  const reader = new PostReader();
  const { head } = await reader.readHead('lectures/bad.md', file, settings);
  if (!head) throw new Error('The head was not read.');
  const places = {
    from: () => () => {
      throw new Error('out of reach');
    },
  } as unknown as Places;
  const { read, diagnostics } = reader.readBody(head, settings, undefined, places);
  expect(read).toBeUndefined();
  expect(diagnostics).toMatchInlineSnapshot(`
    [
      {
        "file": "content/lectures/bad.md",
        "fix": "Make the file readable, or move it out of the content folder.",
        "line": 1,
        "message": "The file cannot be read: out of reach. It has no page.",
        "rule": "source/unreadable",
      },
    ]
  `);
  await rm(folder, { recursive: true });
});

test('a missing file is named', async () => {
  const { head, diagnostics } = await new PostReader().readHead(
    'lectures/gone.md',
    '/nowhere/gone.md',
    settings,
  );
  expect(head).toBeUndefined();
  expect(diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'content/lectures/gone.md source/unreadable',
  ]);
});

test.each(['lectures/week\\gull.md', 'week\\one/gull.md'])(
  '%s is reported, since no page can be made of it',
  async (path) => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-post-'));
    const file = join(folder, 'gull.md');
    await writeFile(file, '---\ntitle: Gull\n---\n');
    const { head, diagnostics } = await new PostReader().readHead(path, file, settings);
    expect(head).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        rule: 'source/unreadable',
        file: `content/${path}`,
        line: 1,
        message: 'The path contains "\\", which separates folders on Windows. The file has no page.',
        fix: `Rename the file, such as to content/${path.replaceAll('\\', '-')}`,
      },
    ]);
    await rm(folder, { recursive: true });
  },
);

test('a post with an error stays as it was, with the error, while its author is editing it, and only then', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-post-'));
  const file = join(folder, 'gull.md');
  const read = async (reader: PostReader, text: string) => {
    await writeFile(file, text);
    const { head } = await reader.readHead('lectures/gull.md', file, settings);
    return [head?.frontMatter.title, head?.file.body.trim(), head?.findings.map(({ rule }) => rule)];
  };
  const broken = '---\ntitle: a: b: c\n---\nnew\n';
  for (const [isLive, kept] of [
    [true, ['Gull', 'old']],
    [false, ['gull', 'new']],
  ] as const) {
    const reader = new PostReader(isLive);
    expect(await read(reader, broken)).toEqual(['gull', 'new', ['front-matter/syntax']]);
    expect(await read(reader, '---\ntitle: Gull\n---\nold\n')).toEqual(['Gull', 'old', []]);
    expect(await read(reader, broken)).toEqual([...kept, ['front-matter/syntax']]);
    expect(await read(reader, '---\ntitle: Tern\n---\nnew\n')).toEqual(['Tern', 'new', []]);
  }
  await rm(folder, { recursive: true });
});

test('a file that an editor has emptied before it writes it is neither shown nor kept as the last good state', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-post-'));
  const file = join(folder, 'gull.md');
  const reader = new PostReader(true);
  const read = async (text: string) => {
    await writeFile(file, text);
    return (await reader.readHead('lectures/gull.md', file, settings)).head?.frontMatter.title;
  };
  expect(await read('---\ntitle: Gulls\n---\nold\n')).toBe('Gulls');
  expect(await read('')).toBe('Gulls');
  expect(await read('---\ntitle: a: b: c\n---\nnew\n')).toBe('Gulls');
  await rm(folder, { recursive: true });
});
