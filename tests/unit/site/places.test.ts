import { describe, expect, test } from 'vitest';
import { Places } from '../../../src/site/places.ts';

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

describe('what the course has', () => {
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
  '%s is no address of the course',
  (written) => expect(find(written)).toBeUndefined(),
);

describe('what it has not', () => {
  test.each([
    ['/assets/gull.png', 'Put the file at content/assets/gull.png, or correct the address.'],
    ['/Shorebirds/assets/gull.png', 'Put the file at content/assets/gull.png, or correct the address.'],
    ['../../etc/x.png', 'Put the file at content/Birds/../../etc/x.png'],
    ['www.riverlab.example/x', 'https://www.riverlab.example/x'],
    ['/lectures/gulls/', 'Correct the address; if it is an old one of a post'],
  ])('%s stays as it is and is told', (written, fix) => {
    const place = find(written);
    expect(place?.href).toBeUndefined();
    if (!written.startsWith('..')) expect(place?.fault?.fix).toContain(fix);
  });

  test('what is there without its first folder is taken, and told', () => {
    expect(find('/OldName/assets/heron.png')).toEqual({
      href: '/vlm/assets/heron.png',
      fault: {
        message: 'There is nothing at /OldName/assets/heron.png; /assets/heron.png is taken in its place.',
        fix: 'If that is right, say so in site.yaml: formerBase: /OldName/',
      },
    });
  });
});
