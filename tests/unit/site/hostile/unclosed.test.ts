import { describe, expect, test } from 'vitest';
import { buildHostile } from './build-hostile.ts';
import { nestedShapes } from './nested-shapes.ts';
import { post } from './shape-text.ts';
import { testShapes } from './test-shapes.ts';
import { unclosedShapes } from './unclosed-shapes.ts';

testShapes('ten thousand that nobody closes', unclosedShapes);
testShapes('ten thousand in each other', nestedShapes);

test.each(['> ', '- ', '1. '])('what is nested too deeply in %j is reported', (mark) => {
  const { findings } = buildHostile(post(`${mark.repeat(200)}a`));
  expect(findings.map(({ rule, line }) => [rule, line])).toContainEqual(['markdown/nesting', 4]);
  expect(buildHostile(post(`${mark.repeat(45)}a`)).findings).toEqual([]);
});

describe('what follows something unclosed stays on the page', () => {
  test.each([
    '<!-- never',
    '<script>',
    '<div class="',
    '<style',
    'a <textarea>',
    '<a title="',
    '<?php',
    '<![CDATA[',
    '<image> <s1>',
  ])('%s', (line) => {
    const { html } = buildHostile(post(`${line}\n\n## Here\n\nLast words.\n\n* one`));
    expect(html).toContain('>Here<');
    expect(html).toContain('<p>Last words.</p>');
    expect(html).toContain('<li>one</li>');
  });
});
