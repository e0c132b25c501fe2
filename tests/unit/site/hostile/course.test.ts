import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CourseReader } from '../../../../src/site/read/read-course.ts';
import { post } from './shape-text.ts';

describe('a course with a post that cannot be read', () => {
  let content = '';
  beforeAll(async () => {
    content = await mkdtemp(join(tmpdir(), 'lectern-hostile-'));
    await mkdir(join(content, 'lectures'));
    await writeFile(
      join(content, 'lectures/bytes.md'),
      Buffer.from([0x23, 0x20, 0xff, 0xfe, 0xc3, 0x28, 0x0a]),
    );
    await writeFile(join(content, 'lectures/good.md'), post('## Here'));
  });
  afterAll(() => rm(content, { recursive: true, force: true }));

  test('names the file, and keeps the others', async () => {
    const options = { content, output: join(content, '../out'), hasSearch: false };
    const course = await new CourseReader(options).read({ SOURCE_DATE_EPOCH: '1770000000' });
    expect(course.lectures.map(({ slug }) => slug)).toEqual(['good']);
    expect(course.diagnostics.map(({ file, rule }) => `${file} ${rule}`)).toContain(
      'content/lectures/bytes.md source/charset',
    );
  });
});
