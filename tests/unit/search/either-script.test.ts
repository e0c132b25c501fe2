import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/t2cn';
import { expect, test } from 'vitest';
import { eitherScript, scriptPairs, simplify } from '../../../assets/client/search/either-script.ts';

const folder = join(import.meta.dirname, '../../../assets/client/search');

/** Every ideograph in the word tables of search. */
const written = new Set(
  readdirSync(folder)
    .filter((name) => name !== 'either-script.ts')
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
    // The pieces of lists are read by another file.
    .filter(([name, code]) => name === 'list-words.ts' || /\b(?:eitherScript|simplify)\(/.test(code))
    .map(([, code]) => code)
    .flatMap((code) => code.match(/\p{Script=Han}/gu) ?? []),
);

test('every character of the tables that is simplified has its pair, and no other has', () => {
  const toSimple = Converter({ from: 't', to: 'cn' });
  const simplified = [...written].filter((character) => toSimple(character) !== character);
  const pairs = simplified.sort().map((character) => character + toSimple(character));
  expect(scriptPairs).toBe(pairs.join(''));
});

test.each([
  [/參數|[圖表]/gu, /[參参][數数]|[圖图表]/gu],
  [/[^比]大|\bsize\b/iu, /[^比]大|\bsize\b/iu],
])('%s finds both scripts', (words, both) => {
  expect(eitherScript(words)).toEqual(both);
});

test('a text is simplified as far as the tables go', () => {
  expect(simplify('第一階段 LLaVA')).toBe('第一阶段 LLaVA');
});
