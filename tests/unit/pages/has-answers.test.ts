import { expect, test } from 'vitest';
import { hasAnswers } from '../../../src/pages/lecture/has-answers.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

test.each([
  [
    'a fold that asks',
    '## Heron\n### Nests\n<details><summary>Check yourself: where?</summary>\n\nUp.\n\n</details>',
    true,
  ],
  ['a question', '## Heron\n**Quiz:** Where?\n\n- [x] Up\n- [ ] Down\n', true],
  [
    'a fold before the first heading',
    '<details><summary>自我檢測：在哪？</summary>Up.</details>\n\n## Heron',
    true,
  ],
  ['a fold that asks nothing', '## Heron\n<details><summary>The code</summary>Up.</details>', false],
  ['plain text', '## Heron\nWades.\n\n- a list', false],
  ['code about folds', '## Heron\n```html\n<details></details>\n```', false],
])('%s', (_, body, answers) => {
  expect(hasAnswers(lectureOf(body))).toBe(answers);
});
