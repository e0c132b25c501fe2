import { expect, test } from 'vitest';
import { describeOverrideFault } from '../../../src/site/describe-override-fault.ts';

const frames = (...places: string[]) => places.map((place) => `    at SiteFooter (${place})`).join('\n');

test.each([
  ['an absolute path', '/srv/course/overrides/components/frame/site-footer.tsx:3:9'],
  ['a path from the generator', '../course/overrides/components/frame/site-footer.tsx:3:9'],
  ['a path of Windows', 'C:\\course\\overrides\\components\\frame\\site-footer.tsx:3:9'],
])('names file and line by %s, and the error right before', (_, place) => {
  const stack = `EleventyContentError: Rendering failed\n${frames('/x/eleventy.js:1:2')}\nTypeError: No x.\n${frames('src/html/html.ts:4:4', place)}`;
  const said = describeOverrideFault(stack)?.split('\n') ?? [];
  expect(said[0]).toBe('overrides/components/frame/site-footer.tsx:3  error  TypeError: No x.');
  expect(said.at(-1)).toContain('remove the file');
});

test('says nothing of what fails elsewhere', () => {
  expect(
    describeOverrideFault(`Error: No.\n${frames('/x/src/components/frame/site-footer.tsx:1:1')}`),
  ).toBeUndefined();
});
