import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { buildJekyllAddress } from '../../../src/source/jekyll-address.ts';
import { jekyllSlug } from '../../../src/source/jekyll-slug.ts';

const date = DateTime.fromISO('2026-06-07T09:05:00Z', { zone: 'utc' });
const post = { name: 'VLM', categories: ['Lecture', 'Deep Learning'], date };

describe("Jekyll's styles", () => {
  test.each([
    ['date', '/lecture/deep learning/2026/06/07/VLM.html'],
    ['pretty', '/lecture/deep learning/2026/06/07/VLM/'],
    ['ordinal', '/lecture/deep learning/2026/158/VLM.html'],
    ['weekdate', '/lecture/deep learning/2026/W23/Sun/VLM.html'],
    ['none', '/lecture/deep learning/VLM.html'],
    ['/:year-:i_month-:i_day/:slug/', '/2026-6-7/vlm/'],
    ['/:short_year/:short_month/:long_month/:y_day:output_ext', '/26/Jun/June/158.html'],
    ['/:slugified_categories/:title', '/lecture/deep-learning/VLM'],
    ['/notes/:title_:day', '/notes/VLM_07'],
    ['/:constructor/:title', undefined],
  ])('%s', (permalink, address) => expect(buildJekyllAddress(permalink, post)).toBe(address));

  test('hold for a post without categories or without a date', () => {
    expect(buildJekyllAddress('date', { ...post, categories: [] })).toBe('/2026/06/07/VLM.html');
    expect(buildJekyllAddress('date', { name: 'VLM', categories: [] })).toBeUndefined();
    expect(buildJekyllAddress('none', { name: 'VLM', categories: [] })).toBe('/VLM.html');
  });
});

test.each([
  ['VLM (part 1)', 'VLM-(part-1)', 'vlm-part-1'],
  ['多模態 模型', '多模態-模型', '多模態-模型'],
  ['C++ & C#', 'C++-&-C', 'c-c'],
  ['-a_b-', 'a_b', 'a-b'],
])('the slugs of %s', (text, pretty, plain) => {
  expect(jekyllSlug(text, 'pretty')).toBe(pretty);
  expect(jekyllSlug(text, 'default')).toBe(plain);
});
