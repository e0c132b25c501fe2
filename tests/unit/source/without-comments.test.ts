import { expect, test } from 'vitest';
import { withoutComments } from '../../../src/source/without-comments.ts';

test.each([
  ['Wades. <!-- how deep? --> Waits.', 'Wades.  Waits.'],
  ['A\n<!--\nprivate\n```\ncode\n```\n-->\nB', 'A\n\nB'],
  ['{::comment}\nprivate\n{:/comment}\nA', '\nA'],
  ['{% comment %}private{% endcomment %}A', 'A'],
  ['A {/* private */} B', 'A  B'],
  ['A %% private %% B', 'A  B'],
  ['A\n%%\nprivate\n%%\nB', 'A\n\nB'],
  ['A\n\n[//]: # (private)\n[comment]: <> (private)\n[_]: # "private"\n\nB', 'A\n\n\n\n\n\nB'],
  ["[//]: # 'two\nlines'\nB", '\nB'],
  ['%% private %%\nB', '\nB'],
  ['(herons)=\n% private\n# Herons\n```\n% code\n```', '(herons)=\n\n# Herons\n```\n% code\n```'],
  ['a stray ` sign\n\n<!-- private -->\n\nand ` another', 'a stray ` sign\n\n\n\nand ` another'],
])('%j is %j', (text, kept) => {
  expect(withoutComments(text)).toBe(kept);
});

test.each([
  '```html\n<!-- code -->\n%% code %%\n```\n',
  '`<!-- code -->` and ``%% `code` %%``',
  '~~~\n{/* code */}\n~~~',
  'never closed <!-- text',
  '[birds]: # \n[fish]: https://fish.example "Fish"\n[eggs]: #eggs "Eggs"',
  '[//]: # (never closed\n\ntext (with brackets)',
  '```\n[//]: # (code)\n```',
  '100%% sure and 50%% off',
  '90\n% of them wade',
  '```\nnever closed <!-- code -->',
])('%j stays as it is', (text) => {
  expect(withoutComments(text)).toBe(text);
});
