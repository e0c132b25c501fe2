import { expect, test } from 'vitest';
import { openVoidTags } from '../../../layouts/open-void-tags.ts';

test.each([
  ['<br/>', '<br>'],
  ['<img src="a.png" alt="x" />', '<img src="a.png" alt="x">'],
  ['<img alt="a/>b" hidden/>', '<img alt="a/>b" hidden>'],
  ['<p>read a/> b</p>', '<p>read a/> b</p>'],
  ['<svg><path d="M0 0"/></svg>', '<svg><path d="M0 0"/></svg>'],
  ['<code>&lt;br/></code>', '<code>&lt;br/></code>'],
])('%s', (printed, written) => expect(openVoidTags(printed)).toBe(written));
