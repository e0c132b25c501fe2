import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { FactSheet } from '../../../src/components/facts/fact-sheet.tsx';
import type { Fact, Lecture } from '../../../src/lecture/lecture.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';

const factsOf = (lecture: Lecture): readonly Fact[] =>
  lecture.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : [])),
  );

const sheetOf = (lines: readonly string[], language = 'en') =>
  renderToString(
    <FactSheet facts={factsOf(lectureOf(`## Heron\n${lines.join('<br>\n')}`))} language={language} />,
  )
    .replace(/<[^>]*>/g, '|')
    .split(/\|+/)
    .map((text) => text.trim())
    .filter(Boolean);

test('a value that was seen in its source has no mark, and one line says so', () => {
  expect(sheetOf(['**Parameters:** 7B [S]; 2M more [S2]', '**Year:** 2023 [S]'])).toEqual([
    'Parameters',
    '7B; 2M more',
    'S2',
    '(second-hand)',
    'Year',
    '2023',
    'No mark: seen in the source',
    'S2',
    'second-hand',
  ]);
});

test('where the author did not mark every value, the line says that too', () => {
  expect(sheetOf(['**Parameters:** 7B [S]', '**Output:** text']).at(-1)).toBe(
    'No mark: seen in the source, or not marked by the author',
  );
  expect(sheetOf(['**Parameters:** 7B [S]', '**Output:** text'], 'zh-Hant').at(-1)).toBe(
    '無標記：見於原始來源，或作者未標示',
  );
});

test('facts without any mark have no such line', () => {
  expect(sheetOf(['**Year:** 2023'])).toEqual(['Year', '2023']);
});

test('a value that is only a dash is left out, and listed as unknown', () => {
  const lines = ['**Year:** 2023', '**Resolution:** —', '**Licence:** -', '**Data:** – [S]'];
  expect(sheetOf(lines)).toEqual(['Year', '2023', 'Not known: Resolution, Licence, Data']);
  expect(sheetOf(['**Licence:** — (not released)'])).toEqual(['Licence', '— (not released)']);
  expect(sheetOf(['**Licence:** —'])).toEqual(['Not known: Licence']);
  expect(sheetOf(['**授權：** —'], 'zh-Hant')).toEqual(['未知：授權']);
});

test('two marks of one value are not separated', () => {
  const facts = factsOf(lectureOf('## Heron\n**Parameters:** 7B [S2] [D]<br>\n**Year:** 2023'));
  expect(renderToString(<FactSheet facts={facts} language="en" />)).not.toContain('<span></span>');
});
