import { expect, test } from 'vitest';
import { markText, type Segment } from '../../../assets/client/search/marks.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';

/** Segments as a reader of a test sees them: `[marked]` and plain. */
const show = (segments: readonly Segment[]) =>
  segments.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

test.each([
  ['LLaVA-1.5', 'llava1.5', '[LLaVA-1.5]'],
  ['LLaVA-1.5', 'llava', '[LLaVA]-1.5'],
  ['MiniGPT-v2: Large Language Model', 'mini gpt v2', '[MiniGPT-v2]: Large Language Model'],
  ['Visual Instruction Tuning', 'tuning visual', '[Visual] Instruction [Tuning]'],
  ['Visual Instruction Tuning', 'instruction tuning', 'Visual [Instruction Tuning]'],
  ['Individual visual cues', 'vis cue', 'Individual [vis]ual [cue]s'],
  ['撿乒乓球機器人', '乒乓球', '撿[乒乓球]機器人'],
  ['Pokémon 𝐀', 'pokemon', '[Pokémon] 𝐀'],
  ['<b>LLaVA</b>', 'llava', '<b>[LLaVA]</b>'],
  ['Flamingo', 'flamimgo', 'Flamingo'],
  ['Flamingo', '', 'Flamingo'],
])('marks are right in %s, searched for %s', (text, query, marked) => {
  const segments = markText(text, parseQuery(query));
  expect(show(segments)).toBe(marked);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
});
