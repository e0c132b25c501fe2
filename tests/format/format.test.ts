import { beforeAll, describe, expect, test } from 'vitest';
import { loadDiagramEngine } from '../../src/markdown/code/diagram-engine.ts';
import { parsePost } from '../../src/site/read/read-course.ts';
import { dumpLecture } from './dump-lecture.ts';
import { type Fixture, readFixtures } from './read-fixtures.ts';

const settings = { base: '/course/', language: 'en' };
const updated = { iso: '2026-03-04', text: 'March 4, 2026' };

function dump({ input }: Fixture): string {
  const withFrontMatter = input.startsWith('---') ? input : `---\ntitle: A lecture\n---\n${input}`;
  const { lecture, findings } = parsePost('lectures/a-lecture.md', withFrontMatter, settings, updated);
  return dumpLecture(lecture, findings);
}

beforeAll(() => loadDiagramEngine('```mermaid'));

const fixtures = readFixtures(import.meta.dirname);

test('fixtures are found', () => {
  expect(fixtures.length).toBeGreaterThan(40);
});

describe.each([...new Set(fixtures.map(({ file }) => file))])('%s', (file) => {
  test.each(fixtures.filter((fixture) => fixture.file === file))('$line $title', (fixture) => {
    expect(dump(fixture)).toBe(fixture.expected);
  });
});
