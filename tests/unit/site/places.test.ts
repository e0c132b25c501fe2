import { describe, expect, test, vi } from 'vitest';
import { Places } from '../../../src/site/places/places.ts';

const old = (...addresses: string[]) => addresses.map((address) => ({ address, line: 1 }));
const terns = {
  path: 'lectures/2025/2025-09-03-terns.md',
  slug: 'terns',
  oldAddresses: old('/Birds/terns/'),
};
const waders = { path: 'lectures/2026-06-07-Waders.md', slug: 'waders', oldAddresses: old('/Birds/') };

const places = new Places({
  posts: [terns, waders],
  texts: [{ path: 'pages/glossary.md', address: '/glossary/' }],
  files: ['assets/heron.png', 'assets/白鷺 1.png', 'lectures/img/tern.png', 'a#b.pdf'],
  postsFolder: 'lectures/',
  settings: { base: '/vlm/', formerBase: ['/Shorebirds/'] },
});
const find = places.from(waders);

describe('an address of the course', () => {
  test.each([
    ['/assets/heron.png', '/vlm/assets/heron.png'],
    ['/Shorebirds/assets/heron.png', '/vlm/assets/heron.png'],
    ['/vlm/assets/heron.png?raw=true#x', '/vlm/assets/heron.png?raw=true#x'],
    ['../assets/heron.png', '/vlm/assets/heron.png'],
    ['assets/heron.png', '/vlm/assets/heron.png'],
    ['./img/tern.png', '/vlm/lectures/img/tern.png'],
    ['/img/tern.png', '/vlm/lectures/img/tern.png'],
    ['/2026-06-07-Waders.md', '/vlm/lectures/waders/'],
    ['/assets/%E7%99%BD%E9%B7%BA%201.png', '/vlm/assets/白鷺%201.png'],
    ['{{ site.baseurl }}/assets/heron.png', '/vlm/assets/heron.png'],
    ["{{ '/assets/heron.png' | relative_url }}", '/vlm/assets/heron.png'],
    ['terns/index.html', '/vlm/lectures/terns/'],
    ['terns', '/vlm/lectures/terns/'],
    ['/Birds/terns/#common', '/vlm/lectures/terns/#common'],
    ['2025/2025-09-03-terns.md#common', '/vlm/lectures/terns/#common'],
    ['/lectures/terns/', '/vlm/lectures/terns/'],
    ['/Shorebirds', '/vlm/'],
    ['/', '/vlm/'],
    ['/models/', '/vlm/models/'],
    ['/glossary/#wader', '/vlm/glossary/#wader'],
    ['../pages/glossary.md#wader', '/vlm/glossary/#wader'],
  ])('%s is %s', (written, href) => expect(find(written)).toEqual({ href }));
});

test.each(['https://arxiv.org/', '//elsewhere.example/', 'mailto:a@b.example', '#heron', ''])(
  '%s is not an address of the course',
  (written) => expect(find(written)).toBeUndefined(),
);

test.each([
  ['/assets/Heron.PNG', '/vlm/assets/heron.png', '/assets/heron.png', 'assets/heron.png'],
  ['img/TERN.png', '/vlm/lectures/img/tern.png', 'img/tern.png', 'lectures/img/tern.png'],
  [
    '../Assets/heron.png?raw=true',
    '/vlm/assets/heron.png?raw=true',
    '../assets/heron.png?raw=true',
    'assets/heron.png',
  ],
  [
    '/Shorebirds/assets/HERON.png',
    '/vlm/assets/heron.png',
    '/Shorebirds/assets/heron.png',
    'assets/heron.png',
  ],
  ['%E7%99%BD%E9%B7%BA.PNG', '/vlm/白鷺.png', '%E7%99%BD%E9%B7%BA.png', '白鷺.png'],
  ['E\u0301gret.png', '/vlm/%C3%A9gret.png', '%C3%A9gret.png', 'égret.png'],
])('%s differs in capitals from a file, which is taken', (written, href, fix, file) => {
  const cased = new Places({
    posts: [waders],
    files: ['assets/heron.png', 'lectures/img/tern.png', '白鷺.png', 'égret.png'],
    postsFolder: 'lectures/',
    settings: { base: '/vlm/', formerBase: ['/Shorebirds/'] },
  });
  const place = cased.from(waders)(written);
  expect(decodeURI(String(place?.href))).toBe(decodeURI(href));
  const path = decodeURI(written).replace(/\?.*/, '');
  expect(place?.fault).toEqual({
    message: `There is no file ${path}; content/${file}, whose name differs only in capitals or accents, is used instead.`,
    fix,
  });
  expect(cased.from(waders)(fix)).toEqual({ href: place?.href });
  expect(cased.fileAt(written, waders)).toBe(file);
});

test('the file that is taken is named by its path from where the command was run', () => {
  vi.stubEnv('LECTERN_CONTENT', '/srv/course');
  const cased = new Places({
    posts: [waders],
    files: ['assets/heron.png'],
    postsFolder: 'lectures/',
    settings: { base: '/', formerBase: [] },
  });
  const { message } = cased.from(waders)('/assets/Heron.png')?.fault ?? {};
  vi.unstubAllEnvs();
  expect(message).toContain('/srv/course/assets/heron.png');
});

describe('a post is found by the name of its file', () => {
  const named = new Places({
    posts: [waders, { path: 'lectures/w1/Mud Flats.markdown', slug: 'flats', oldAddresses: [] }, terns],
    withheld: [{ path: 'lectures/eggs.md', slug: 'shells', oldAddresses: [] }],
    files: ['lectures/w1/chart.html'],
    postsFolder: 'lectures/',
    settings: { base: '/', formerBase: [] },
  }).from(waders);
  test.each([
    ['w1/Mud%20Flats', '/lectures/flats/'],
    ['./w1/Mud%20Flats.html#tide', '/lectures/flats/#tide'],
    ['/w1/Mud Flats/', '/lectures/flats/'],
    ['../lectures/w1/Mud%20Flats/index.html', '/lectures/flats/'],
    ['2026-06-07-Waders.htm', '/lectures/waders/'],
    ['w1/chart.html', '/lectures/w1/chart.html'],
  ])('%s', (written, href) => expect(named(written)).toEqual({ href }));
  test('in other capitals, with a repair', () => {
    const place = named('w1/MUD%20flats.markdown#tide');
    expect(place?.href).toBe('/lectures/flats/#tide');
    expect(place?.fault?.fix).toBe('w1/Mud%20Flats.markdown#tide');
  });
  test.each(['eggs.html', 'eggs', 'eggs.md'])('%s is withheld', (written) =>
    expect(named(written)?.fault?.message).toContain('which readers do not see yet'),
  );
  test.each(['w1/chart', 'w1/Mud%20Flats.ipynb', 'w1/Mud%20Flats.pdf', 'w1/'])('%s is not', (written) =>
    expect(named(written)?.href).toBeUndefined(),
  );
});

test('of two files whose names differ only in capitals, neither is taken for a third', () => {
  const both = new Places({
    posts: [waders],
    files: ['a.png', 'A.png'],
    postsFolder: 'lectures/',
    settings: { base: '/', formerBase: [] },
  });
  expect(both.from(waders)('A.png')).toEqual({ href: '/A.png' });
  expect(both.from(waders)('a.PNG')?.href).toBeUndefined();
});

test.each([
  'C:\\Users\\ada\\heron 1.png',
  'd:/birds/heron%201.png',
  'C:%5CUsers%5Cada%5Cheron%201.png',
  'file:///home/ada/heron%201.png',
  '\\\\server\\share\\heron 1.png',
  '~/birds/heron%201.png',
  '/Users/ada/Desktop/heron%201.png',
  '/home/ada/heron%201.png',
  '/Volumes/USB/heron%201.png',
  '/mnt/c/heron%201.png',
])('%s is on the disk of one computer', (written) => {
  expect(find(written)).toEqual({
    fault: {
      message: `${decodeURI(written)} is a path on the disk of one computer; readers find nothing there.`,
      fix: 'Put the file beside the post, and write only its name: heron%201.png',
    },
  });
});

test.each(['/home/', '/home/news/', '/Users/guide', 'c:heron', 'mnt/c/x.png', '~ada/x.png'])(
  '%s may well be an address of a site',
  (written) => expect(find(written)?.fault?.message ?? '').not.toContain('disk'),
);

test.each([
  '{{site.colab}}',
  '%7B%7Bsite.colab%7D%7D',
  'https://birds.example/{{ page.file }}#x',
  '/x/{{ page.name }}.png',
])('Liquid in %s is not run', (written) =>
  expect(find(written)).toEqual({
    fault: {
      rule: 'liquid/leftover',
      message: `${decodeURI(written)} holds Liquid, which is not run here; the address leads nowhere as it is.`,
      fix: 'Replace it with the address it should produce.',
    },
  }),
);

describe('what the course does not have', () => {
  test.each([
    ['/assets/gull.png', 'Put the file at content/assets/gull.png, or correct the address.'],
    ['/Shorebirds/assets/gull.png', 'Put the file at content/assets/gull.png, or correct the address.'],
    ['img/gull.png', 'Put the file at content/lectures/img/gull.png, or correct the address.'],
    ['../../etc/x.png', 'Put the file at content/Birds/../../etc/x.png'],
    ['www.riverlab.example/x', 'https://www.riverlab.example/x'],
    ['/lectures/gulls/', 'Correct the address; if it is the old address of a post'],
  ])('%s stays as it is and is reported', (written, fix) => {
    const place = find(written);
    expect(place?.href).toBeUndefined();
    if (!written.startsWith('..')) expect(place?.fault?.fix).toContain(fix);
  });

  test('a file that exists without the first folder is taken, and reported', () => {
    expect(find('/OldName/assets/heron.png')).toEqual({
      href: '/vlm/assets/heron.png',
      fault: {
        message: 'There is nothing at /OldName/assets/heron.png; /assets/heron.png is used instead.',
        fix: 'If that is right, say so in site.yaml: formerBase: /OldName/',
      },
    });
  });
});

describe('a link of Obsidian', () => {
  test.each([
    ['waders', '/vlm/lectures/waders/'],
    ['2026-06-07-Waders.md', '/vlm/lectures/waders/'],
    ['2025/terns', '/vlm/lectures/terns/'],
    ['Glossary', '/vlm/glossary/'],
    ['heron.png', '/vlm/assets/heron.png'],
    ['./img/tern.png', '/vlm/lectures/img/tern.png'],
  ])('%s is %s', (name, href) => {
    expect(find(`wiki:${name}`)).toEqual({ href });
  });

  test('publishes its file', () => {
    expect(places.fileAt('wiki:tern.png', waders)).toBe('lectures/img/tern.png');
    expect(places.fileAt('wiki:waders', waders)).toBeUndefined();
  });

  test('finds nothing for a name that no file has, or several have', () => {
    const twice = new Places({
      posts: [terns],
      files: ['a/terns.png', 'b/terns.png', 'c/terns.md.png'],
      postsFolder: 'lectures/',
      settings: { base: '/', formerBase: [] },
    }).from(terns);
    expect(twice('wiki:gulls')).toBeUndefined();
    expect(twice('wiki:terns.png')).toBeUndefined();
    expect(twice('wiki:b/terns.png')).toEqual({ href: '/b/terns.png' });
  });
});

describe('a name with marks that mean something in an address', () => {
  const own = new Places({
    posts: [
      { path: 'lectures/waders.md', slug: 'waders', oldAddresses: [] },
      { path: 'lectures/C#.md', slug: 'c-sharp', oldAddresses: [] },
    ],
    files: ['img/why?.png', 'img/no#1.png', 'img/half%20full.png', 'img/50%.png', 'img/plain.png'],
    postsFolder: 'lectures/',
    settings: { base: '/', formerBase: [] },
  });
  const post = { path: 'lectures/waders.md', slug: 'waders', oldAddresses: [] };
  const find = own.from(post);

  test.each([
    ['../img/why?.png', '/img/why%3F.png', '../img/why%3F.png', '? has a meaning', 'content/img/why?.png'],
    ['../img/no#1.png', '/img/no%231.png', '../img/no%231.png', '# has a meaning', 'content/img/no#1.png'],
    [
      '/img/half%20full.png',
      '/img/half%2520full.png',
      '/img/half%2520full.png',
      '% has a meaning',
      'content/img/half%20full.png',
    ],
    ['C#.md', '/lectures/c-sharp/', 'C%23.md', '# has a meaning', 'content/lectures/C#.md'],
    ['C#.md#loops', '/lectures/c-sharp/#loops', 'C%23.md#loops', '# has a meaning', 'content/lectures/C#.md'],
  ])('%s is taken as it is written, and its repair is right', (written, href, fix, start, file) => {
    expect(find(written)).toEqual({
      href,
      fault: {
        message: `${start} of its own in an address and must be encoded there; ${file} is used.`,
        fix,
      },
    });
    expect(find(fix)).toEqual({ href });
    expect(own.fileAt(written, post) ?? 'a post').toBe(
      href.startsWith('/img') ? file.slice('content/'.length) : 'a post',
    );
    expect(own.fileAt(fix, post) ?? 'a post').toBe(
      href.startsWith('/img') ? file.slice('content/'.length) : 'a post',
    );
  });

  test.each(['../img/50%25.png', '../img/plain.png?raw=true', '../img/plain.png#top'])(
    '%s is right',
    (written) => expect(find(written)?.fault).toBeUndefined(),
  );

  test('a file that is not there is missing, whatever marks are in its address', () => {
    expect(find('../img/gone?.png')?.fault?.message).toContain(
      'There is no file and no lecture at ../img/gone;',
    );
  });
});

describe('a link to a folder', () => {
  const find = new Places({
    posts: [
      { path: 'lectures/waders.md', slug: 'waders', oldAddresses: [] },
      { path: 'lectures/ducks/index.md', slug: 'ducks', oldAddresses: [] },
      { path: 'lectures/gulls/2026-01-01-herring.md', slug: 'herring', oldAddresses: [] },
    ],
    files: ['img/a b.png', 'img/c.png'],
    postsFolder: 'lectures/',
    settings: { base: '/vlm/', formerBase: [] },
  }).from({ path: 'lectures/waders.md', slug: 'waders', oldAddresses: [] });

  test.each([
    ['..', '/vlm/'],
    ['../', '/vlm/'],
    ['.', '/vlm/lectures/'],
    ['./', '/vlm/lectures/'],
    ['../lectures', '/vlm/lectures/'],
    ['ducks', '/vlm/lectures/ducks/'],
    ['ducks/#mallard', '/vlm/lectures/ducks/#mallard'],
    ['/lectures/ducks/', '/vlm/lectures/ducks/'],
  ])('%s leads to %s', (written, href) => expect(find(written)).toEqual({ href }));

  test.each([
    ['gulls', 'content/lectures/gulls/', 'gulls/2026-01-01-herring.md'],
    ['gulls/', 'content/lectures/gulls/', 'gulls/2026-01-01-herring.md'],
    ['../img/', 'content/img/', '../img/a%20b.png'],
  ])('%s is a folder without a page', (written, folder, example) => {
    expect(find(written)).toEqual({
      fault: {
        message: `It leads to the folder ${folder}, for which a site has no page; readers find nothing there.`,
        fix: `Link to something in it, such as ${example}`,
      },
    });
    expect(find(example)?.fault).toBeUndefined();
  });

  test('a folder that is not there is missing', () => {
    expect(find('terns/')?.fault?.message).toContain('There is no file and no lecture at terns/;');
  });
});
