import { describe, expect, test } from 'vitest';
import { guessLanguage } from '../../../src/markdown/code/guess-language.ts';
import { showsCode } from '../../../src/pages/lecture/shows-code.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

describe('the language of code without one', () => {
  test.each([
    ['import cv2\n\nimg = cv2.imread("heron.png")\ncv2.imshow("Heron", img)', 'python'],
    ['for x, y in nests:\n    print(x)', 'python'],
    ['cd ~\npip3 install numpy\ngit clone https://example.org/heron', 'bash'],
    ['#include <stdio.h>\nint main() {\n  return 0;\n}', 'cpp'],
    ['{\n  "legs": 2,\n  "wings": ["left", "right"]\n}', 'json'],
    ['<div class="nest">\n  <p>Heron</p>\n</div>', 'xml'],
    ['INPUT: [224x224x3]  memory: 150K\nCONV3-64: 3.2M', undefined],
    ['Name      Gender\nheron-1   Female', undefined],
    ['nests/\n  heron.png\n  egret.png', undefined],
    ['If it rains, with all birds in:\nwait for the sun.', undefined],
    ['', undefined],
  ])('%j is %s', (source, language) => {
    expect(guessLanguage(source)).toBe(language);
  });
});

describe('code', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, at) => `heron ${at}`).join('\n');
  const proseOf = (count: number) =>
    lectureOf(`### Heron\n\n\`\`\`\n${lines(count)}\n\`\`\`\n`).sections[0]?.blocks ?? [];

  test('is folded where it is longer than a screen, and is then no fold of its author', () => {
    expect(proseOf(36)).toMatchObject([{ html: expect.not.stringContaining('<details') }]);
    const [block] = proseOf(37);
    expect(block).toMatchObject({
      html: expect.stringMatching(/^<details class="long-code"><summary>Code, 37 lines<\/summary><pre>/),
    });
    expect(block).not.toHaveProperty('folds');
  });

  test.each([
    ['### Heron\n\n    nest = 1\n', true],
    ['### Heron\n\n**Quiz:** Where?\n\n**Answer:** Here:\n\n```\nnest\n```\n', true],
    ['### Heron\n\n**Quiz:** Where?\n\n- [x] Up\n- [ ] Down\n\n**Why:** So:\n\n```\nnest\n```\n', true],
    ['### Heron\n\n**Quiz:** Where?\n\n- [x] Up\n- [ ] Down\n', false],
    ['### Heron\n\n**Quiz:** Where?\n\n- [x] In `<pre>`\n- [ ] In `<p>`\n', false],
    ['### Heron\n\nA `nest`.\n', false],
  ])('asks for its styles in a lecture that has some: %j', (body, shows) => {
    expect(showsCode(lectureOf(body))).toBe(shows);
  });
});
