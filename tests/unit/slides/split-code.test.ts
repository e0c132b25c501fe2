import { expect, test } from 'vitest';
import { splitCode } from '../../../src/slides/split-code.ts';
import { html } from '../../fixtures/pages.ts';

const code = (text: string) => html(`<pre><code class="language-c">${text}\n</code></pre>\n`);

test('code is cut after an empty line where there is one, and no part begins with it', () => {
  expect(splitCode(code('a\nb\nc\n\nd\ne'), 5)).toEqual(
    [code('a\nb\nc'), code('d\ne')].map((part) => part.trim()),
  );
});

test('what is coloured across a cut stays coloured', () => {
  const parts = splitCode(code('<span class="hljs-comment">a\nb\nc\nd</span>'), 2);
  expect(parts).toEqual(
    [code('<span class="hljs-comment">a\nb</span>'), code('<span class="hljs-comment">c\nd</span>')].map(
      (part) => part.trim(),
    ),
  );
});

test('anything but code stays whole', () => {
  expect(splitCode(html('<pre>a\nb\nc</pre>'), 2)).toEqual(['<pre>a\nb\nc</pre>']);
});
