import { expect, test } from 'vitest';
import { listTermPairs } from '../../../src/search/term-pairs.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

test.each([
  ['築巢行為 (nest building) 很常見。', ['築巢行為; nest building']],
  ['春天先看**築巢行為**（Nest Building），再聽鳥鳴。', ['築巢行為; nest building']],
  ['觀察 nest building（築巢行為）的時間。', ['nest building; 築巢行為']],
  ['### 築巢行為 (Nest Building)', ['築巢行為; nest building']],
  ['### Heron-2 (開源版本)', []],
  ['蒼鷺 (open version) 與白鷺。\n\n白鷺 (open version) 也是。', []],
  ['We watch **nest building** (築巢行為) in spring.', ['nest building; 築巢行為']],
  ['我們春天觀察的築巢行為與鳴叫聲 (nest building)。', []],
  ['We watch nest building (築巢行為) in spring.', []],
  ['築巢行為 (2024)', []],
  ['築巢行為 (https://birds.example/nests)', []],
])('%s', (text, pairs) => {
  expect(listTermPairs([lectureOf(`## Birds\n${text}`)])).toEqual(pairs);
});

test('each is listed once, and no more than a few thousand letters', () => {
  const many = Array.from(
    { length: 400 },
    (_, at) => `鳥${String.fromCodePoint(0x4e00 + at)} (nest number ${at})\n`,
  ).join('\n');
  const pairs = listTermPairs([lectureOf(`## Birds\n${many}`), lectureOf(`## Birds\n${many}`)]);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(pairs.join('\n').length).toBeLessThanOrEqual(2000);
});
