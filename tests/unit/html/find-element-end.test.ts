import { expect, test } from 'vitest';
import { findElementEnd } from '../../../src/html/find-element-end.ts';

test.each([
  ['<p>a</p>b', 'p', 3, 8],
  ['<div><div></div>x</div>y', 'div', 5, 23],
  ['<p>never closed', 'p', 3, 15],
  ['<P>a</P>b', 'p', 3, 8],
])('%s', (html, name, from, end) => expect(findElementEnd(html, name, from)).toBe(end));
