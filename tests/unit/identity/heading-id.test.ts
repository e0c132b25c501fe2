import { expect, test } from 'vitest';
import { headingId, IdCounter } from '../../../src/identity/heading-id.ts';

test.each([
  ['LLaVA', 'llava'],
  [
    'Masked-language Modeling (MLM) & Image-Text Matching (ITM)',
    'masked-language-modeling-mlm--image-text-matching-itm',
  ],
  ['Code: https://github.com/vlf-silkie/VLFeedback', 'code-httpsgithubcomvlf-silkievlfeedback'],
  ['樹莓派 RPi-5：相機', '樹莓派-rpi-5相機'],
  ['snake_case stays', 'snake_case-stays'],
  ['It\'s "quoted" -- and...', 'its-quoted--and'],
  ['🙂', ''],
])('%s', (text, id) => expect(headingId(text)).toBe(id));

test('repeated ids are numbered, and a number that is taken is skipped', () => {
  const ids = new IdCounter();
  expect(['a', 'a-1', 'a', 'a', '', ''].map((id) => ids.take(id))).toEqual([
    'a',
    'a-1',
    'a-2',
    'a-3',
    'section',
    'section-1',
  ]);
});
