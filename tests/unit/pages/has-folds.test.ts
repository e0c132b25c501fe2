import { expect, test } from 'vitest';
import { hasFolds } from '../../../src/pages/lecture/has-folds.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

test.each([
  ['a folded answer', '## Heron\n### Nests\n<details><summary>Where?</summary>\n\nUp.\n\n</details>', true],
  ['a question', '## Heron\n**Quiz:** Where?\n\n- [x] Up\n- [ ] Down\n', true],
  ['a fold before the first heading', '<details><summary>Where?</summary>Up.</details>\n\n## Heron', true],
  ['plain text', '## Heron\nWades.\n\n- a list', false],
  ['code about folds', '## Heron\n```html\n<details></details>\n```', false],
])('%s', (_, body, folds) => {
  expect(hasFolds(lectureOf(body))).toBe(folds);
});
