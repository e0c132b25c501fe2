import { expect, test } from 'vitest';
import { findExcess } from '../../../src/lecture/find-excess.ts';
import { parseMarkdown } from '../../../src/markdown/parser.ts';

const excessOf = (text: string) => findExcess(parseMarkdown(text, 1).tokens);

test.each([
  ['headings', '## Heron\n', 2500],
  ['pictures', '![](a.png)\n', 5000],
  ['links', '[a](b)\n', 40_000],
])('more %s than a post may have are found, also in blocks of another kind', (name, line, most) => {
  expect(excessOf(line.repeat(most))).toBeUndefined();
  expect(excessOf(line.repeat(most + 1))).toBe(`more than ${most} ${name}`);
  expect(excessOf(`> ${line}`.repeat(most + 1))).toBe(`more than ${most} ${name}`);
});

test('what is code is not counted', () => {
  expect(excessOf(`\`\`\`\n${'## Heron\n'.repeat(2501)}\`\`\`\n`)).toBeUndefined();
});
