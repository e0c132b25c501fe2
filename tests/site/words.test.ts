import { beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, chineseCourse, fixtureCourse } from './build-site.ts';
import { attributeOf, type ParsedPage, readPages } from './read-pages.ts';
import { shareSite } from './share-site.ts';

/** Names and words in Latin letters that a Chinese page may show: the course's own, and what Taiwan writes so too. */
const latin = [
  ...[
    'Egret',
    'Heron',
    'Owl',
    'Otter',
    'Otters',
    'wade',
    'at',
    'dusk',
    'Rivers',
    'Thesis',
    'wading',
    'riverlab',
    'egret',
  ],
  ...['CLIP', 'ViT', 'MLP'],
  ...['BibTeX', 'RIS', 'CSL', 'JSON'],
  ...['arXiv', 'PDF', 'HTML', 'JavaScript', 'TIF', 'YouTube', 'Google', 'Slides', 'Hugging', 'Face'],
  ...['Markdown', 'GitHub'],
];

/** Attributes whose words reach a reader. */
const spoken = ['aria-label', 'alt', 'title', 'placeholder', 'content', 'data-before', 'data-system'];

/** Of `meta` elements, those that speak to programs, as citations of class `Z3988` do. */
const unspoken: ReadonlySet<string> = new Set([
  ...['viewport', 'referrer', 'robots', 'color-scheme', 'theme-color', 'twitter:card'],
  ...['og:type', 'og:url', 'og:image', 'og:locale', 'citation_pdf_url', 'citation_abstract_html_url'],
]);

/** Elements whose text is not in any language. */
const unread: ReadonlySet<string> = new Set(['code', 'style', 'script']);

/** Tags, since what is in `noscript` is one text, and hosts. */
const markup = /<[^>]*>|[\w-]+(?:\.[\w-]+)+/g;

let site: BuiltSite;
let pages: ParsedPage[];

beforeAll(async () => {
  site = await shareSite({ content: chineseCourse });
  pages = site.exitCode === 0 ? readPages(site.folder, '/') : [];
});

const pageAt = (address: string) => {
  const page = pages.find((candidate) => decodeURI(candidate.address) === address);
  if (!page) throw new Error(`there is no page at ${address}\n${site.output}`);
  return page;
};

describe('a course in Chinese', () => {
  test('says no word of English on its own pages, seen or heard', () => {
    const own = pages.filter(({ html }) => html.includes('<html lang="zh'));
    expect(own.length).toBeGreaterThan(8);
    for (const page of own) expect(findLatin(page), page.address).toEqual([]);
  });

  test('writes dates and counts as Taiwan does', () => {
    const { html } = pageAt('/lectures/');
    expect(html).toContain('<time datetime="2026-05-02">2026年5月2日</time>');
    expect(html).toContain('<b>1</b> 個模型');
  });

  test('shows the page of an English lecture in English, with the name of the course in its own language', () => {
    const { html } = pageAt('/lectures/dusk/');
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('<nav class="site-navigation" aria-label="Course"><a href="/lectures/"');
    expect(html).toContain('<span class="site-name-text" lang="zh-TW">看得見的機器</span>');
    expect(html).toContain('<span class="lecture-neighbour-title" lang="zh-TW">樹林裡的模型</span>');
  });

  test('marks an English title as English, wherever it is', () => {
    expect(pageAt('/lectures/').html).toContain('<h2 lang="en"><a href="/lectures/dusk/">');
    expect(pageAt('/models/').html).toMatch(/<a [^>]*lang="en"[^>]*>Otters at dusk<\/a>/);
    expect(pageAt('/papers/').html).toMatch(/<span [^>]*lang="en"[^>]*>Otters at dusk<\/span>/);
    expect(pageAt('/lectures/樹林/').html).toMatch(/<span [^>]*lang="en"[^>]*>Otters at dusk<\/span>/);
  });
});

test('a Chinese lecture in an English course has a Chinese page, and an English date in the list', async () => {
  const course = await shareSite({ content: fixtureCourse });
  const found = readPages(course.folder, '/');
  const lecture = found.find(({ address }) => address.startsWith('/lectures/海鳥'));
  expect(lecture?.html).toContain('<html lang="zh-Hant"');
  expect(lecture?.html).toContain('aria-label="本頁內容"');
  expect(lecture?.html).toContain('2026年4月5日');
  const list = found.find(({ address }) => address === '/lectures/');
  expect(list?.html).toContain('<h2 lang="zh-Hant">');
  expect(list?.html).toContain('<time datetime="2026-04-05">April 5, 2026</time>');
});

test('the test would find an English word', () => {
  const page = pageAt('/');
  const [element] = page.elements;
  if (!element) throw new Error('the page is empty');
  const withWord = { ...element, attrs: [{ name: 'aria-label', value: 'Years' }] };
  expect(findLatin({ ...page, elements: [...page.elements, withWord] })).toEqual(['Years']);
});

/** Words of two Latin letters and more that are not allowed, in all that a page says. */
function findLatin({ elements }: ParsedPage): string[] {
  const texts = elements
    .filter(({ tagName }) => !unread.has(tagName))
    .flatMap(({ childNodes }) => childNodes.flatMap((node) => ('value' in node ? node.value : [])));
  const attributes = elements
    .filter(
      (element) =>
        !unspoken.has(attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '') &&
        attributeOf(element, 'class') !== 'Z3988' &&
        !attributeOf(element, 'http-equiv'),
    )
    .flatMap((element) => spoken.flatMap((name) => attributeOf(element, name) ?? []));
  const words = [...texts, ...attributes].flatMap(
    (text) => text.replace(markup, ' ').match(/[a-z]{2,}/gi) ?? [],
  );
  return [...new Set(words)].filter((word) => !latin.includes(word));
}
