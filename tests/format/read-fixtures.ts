import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Fixture = {
  readonly file: string;
  readonly title: string;
  /** Line of the fixture's title in its file. */
  readonly line: number;
  readonly input: string;
  readonly expected: string;
};

/** Reads every `.txt` of a folder: title, then input and expected text between lines of one dot. */
export function readFixtures(folder: string): Fixture[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parseFixtures(name, readFileSync(join(folder, name), 'utf8')));
}

function parseFixtures(file: string, text: string): Fixture[] {
  const lines = text.split('\n');
  const dots = lines.flatMap((line, index) => (line === '.' ? [index] : []));
  const fixtures: Fixture[] = [];
  for (let at = 0; at + 2 < dots.length; at += 3) {
    const [first = 0, middle = 0, last = 0] = dots.slice(at, at + 3);
    fixtures.push({
      file,
      title: lines[first - 1] ?? '',
      line: first,
      input: lines.slice(first + 1, middle).join('\n'),
      expected: lines.slice(middle + 1, last).join('\n'),
    });
  }
  return fixtures;
}
