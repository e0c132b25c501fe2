import { expect, test } from 'vitest';
import { cutBefore } from '../../../src/html/cut-before.ts';

test.each([
  ['<ul><li>a</li><li class="x">b</li></ul>', ['li'], ['<li>a</li>', '<li class="x">b</li></ul>']],
  ['before <dt>a<dd>b', ['dt', 'dd'], ['<dt>a', '<dd>b']],
  ['<thead><tr><th title="<th>">a</th></tr></thead>', ['th', 'td'], ['<th title="<th>">a</th></tr></thead>']],
  ['no element', ['li'], []],
])('%s is cut before each %s', (html, names, pieces) => {
  expect(cutBefore(html, ...names)).toEqual(pieces);
});
