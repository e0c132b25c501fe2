import { describe, expect, test } from 'vitest';
import {
  citedFormats,
  formatMarkdown,
  uniqueReferences,
} from '../../../../assets/client/keep/format-list.ts';
import {
  isAddress,
  type KeptItem,
  type KeptList,
  mergeLists,
  sortItems,
  toggleItem,
  toggleRead,
} from '../../../../assets/client/keep/kept-list.ts';
import { describeAddress, parseShared, shareAddress } from '../../../../assets/client/keep/share-list.ts';

const item = (over: Partial<KeptItem> = {}): KeptItem => ({
  kind: 'section',
  title: 'CLIP',
  at: 1,
  lecture: 'vlm',
  index: 3,
  ...over,
});

const nothing: KeptList = { items: {}, read: {} };

test('what is kept is removed by the same press, and nothing else with it', () => {
  const one = toggleItem(nothing, '/lectures/vlm/#clip', item());
  const two = toggleItem(one, '/models/llava/', item({ kind: 'model', title: 'LLaVA' }));
  expect(toggleItem(two, '/models/llava/', item())).toEqual(one);
  const read = toggleRead(one, '/lectures/vlm/#clip', 5);
  expect(read).toEqual({ items: one.items, read: { '/lectures/vlm/#clip': 5 } });
  expect(toggleRead(read, '/lectures/vlm/#clip', 6)).toEqual(one);
});

test('a list is in the order of the course, or of time', () => {
  const list = {
    items: {
      '/lectures/b/#x': item({ title: 'b x', lecture: 'b', index: 1, at: 9 }),
      '/lectures/a/#y': item({ title: 'a y', lecture: 'a', index: 7, at: 2 }),
      '/models/m/': item({ title: 'a m', kind: 'model', lecture: 'a', index: 3, at: 5 }),
      '/lectures/gone/#z': item({ title: 'gone', lecture: 'gone', index: 0, at: 7 }),
    },
  };
  const names = (order: 'course' | 'time') =>
    sortItems(list, order, ['a', 'b']).map(([, { title }]) => title);
  expect(names('course')).toEqual(['a m', 'a y', 'b x', 'gone']);
  expect(names('time')).toEqual(['b x', 'gone', 'a m', 'a y']);
});

test('when two lists are merged, what was kept later counts, and no note is lost', () => {
  const own: KeptList = { items: { a: item({ at: 5, note: 'mine' }), b: item({ at: 1 }) }, read: { a: 1 } };
  const brought: KeptList = {
    items: { a: item({ at: 9, title: 'CLIP 2' }), b: item({ at: 0, note: 'theirs' }), c: item() },
    read: { a: 2, c: 3 },
  };
  expect(mergeLists(own, brought)).toEqual({
    items: {
      a: item({ at: 9, title: 'CLIP 2', note: 'mine' }),
      b: item({ at: 1, note: 'theirs' }),
      c: item(),
    },
    read: { a: 1, c: 3 },
  });
});

describe('an address that is shared', () => {
  test('names what is kept, in any writing system, and can be read back', () => {
    const addresses = ['/models/llava/', '/lectures/水鳥/#a,b', '/papers/2304.08485/'];
    const { hash, origin } = new URL(shareAddress('https://a.example/vlm/', addresses));
    expect(origin).toBe('https://a.example');
    expect(parseShared(hash)).toEqual(addresses);
  });

  test.each([
    ['', []],
    ['#with=', []],
    ['#with=models%2Fa%2F,models%2Fa%2F', ['/models/a/']],
    ['#with=%2Fevil.example%2Flectures%2F', []],
    ['#with=models%2F..%2F..%2Fx', []],
    ['#with=search%2F%3Fq%3Dx', []],
    ['#with=javascript%3Aalert(1)', []],
    ['#with=%E0%A4%A', []],
  ])('%s: %j', (hash, addresses) => expect(parseShared(hash)).toEqual(addresses));

  test.each([
    ['/models/llava/', 'model', ''],
    ['/papers/2304.08485/', 'paper', ''],
    ['/lectures/vlm/#clip', 'section', 'vlm'],
    ['/lectures/vlm/#figure-clip-1', 'figure', 'vlm'],
  ])('%s is a %s', (address, kind, lecture) => {
    expect(isAddress(address)).toBe(true);
    expect(describeAddress(address)).toEqual({ kind, lecture });
  });
});

test('a list is exported as Markdown, with notes as quotes and nothing that breaks out of its text', () => {
  const entries = [
    ['/models/llava/', item({ title: 'LLaVA [x](y)', note: 'one\ntwo' })],
    ['/lectures/水/#a(b)', item({ title: '水' })],
  ] as const;
  expect(formatMarkdown('My list', entries, 'https://a.example/')).toBe(
    '# My list\n\n- [LLaVA \\[x\\](y)](https://a.example/models/llava/)\n\n  > one\n  > two\n\n- [水](https://a.example/lectures/%E6%B0%B4/#a%28b%29)\n',
  );
});

test('citations are written once each, in three formats', () => {
  const reference = {
    kind: 'paper',
    key: 'liu2023visual',
    title: 'Visual',
    authors: [],
    hasOthers: false,
  } as const;
  const once = uniqueReferences([reference, reference]);
  expect(once).toHaveLength(1);
  const [bibtex, ris, csl] = citedFormats.map(({ write }) => write(once));
  expect(bibtex).toMatch(/^@misc\{liu2023visual,/);
  expect(ris).toMatch(/^TY {2}- /);
  expect(JSON.parse(csl ?? '')).toMatchObject([{ id: 'liu2023visual' }]);
});
