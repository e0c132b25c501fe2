import { inflateSync } from 'node:zlib';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { renderPage } from '../../../layouts/render-page.tsx';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import type { ExportContent } from '../../../src/exports/export-file.ts';
import { buildFeed } from '../../../src/exports/feeds/feed.ts';
import { listSitemaps } from '../../../src/exports/feeds/sitemap.ts';
import { formatXml } from '../../../src/exports/feeds/xml.ts';
import { listExports } from '../../../src/exports/list-exports.ts';
import { PreviewPainter } from '../../../src/exports/preview/draw-preview.ts';
import type { Lecture } from '../../../src/lecture/lecture.ts';
import { buildPages } from '../../../src/pages/build-pages.ts';
import { citeCourse } from '../../../src/pages/papers/cite-course.ts';
import { lectureOf } from '../../fixtures/lecture-of.ts';
import { aModelsPage, aSearchPage, aSite } from '../../fixtures/pages.ts';

function contentOf(lectures: readonly Lecture[], url?: string): ExportContent {
  const catalogue = buildCatalogue(lectures);
  const site = aSite(url ? { url } : {});
  const references = citeCourse(catalogue, site);
  return {
    catalogue,
    references,
    site,
    pages: buildPages({ catalogue, site, language: 'en', references }),
    hasPreviews: false,
    sourceOf: () => ({
      body: 'See [mud](../mud.md "Mud") and <img src="a b.png"> and [arXiv](https://arxiv.org/).',
      hrefOf: (written) => (/^https?:/.test(written) ? undefined : '/vlm/there'),
    }),
  };
}

const files = (content: ExportContent) =>
  new Map([...listExports(content)].map(({ address, content: text }) => [address, String(text)]));

const body =
  '## Waders\n### Heron {aliases="Grey_Heron"}\n**Paper:** [Reading | Water](https://arxiv.org/abs/2304.00001)\n\n' +
  '**Vision encoder:** CLIP [S]; maybe more [R]\n';

test('a lecture as Markdown has its front matter in words, and addresses of the site instead of those of the folder', () => {
  const front = 'title: "Birds & #Water"\nauthor: Ada Heron\ndate: 2026-06-07\ndescription: A <walk>.';
  expect(files(contentOf([lectureOf(body, 'birds', front)])).get('/lectures/birds.md')).toBe(
    [
      '# Birds & \\#Water',
      'Ada Heron · 2026-06-07',
      '> A \\<walk\\>.',
      'See [mud](/vlm/there "Mud") and <img src="/vlm/there"> and [arXiv](https://arxiv.org/).\n',
    ].join('\n\n'),
  );
});

test('a model as Markdown has its facts with their certainty in words', () => {
  expect(files(contentOf([lectureOf(body)], 'https://birds.example')).get('/models/heron.md')).toBe(
    [
      '# Heron',
      'model · Waders · 2023',
      'Also called: Grey\\_Heron',
      '- **Vision encoder:** CLIP; maybe more (seen in the source, from memory, not verified)',
      '## Links',
      '- Paper: [Reading \\| Water](https://arxiv.org/abs/2304.00001)',
      '## Papers',
      '- [Reading \\| Water](https://birds.example/vlm/papers/2304.00001/)',
      '## Taught in',
      '- [Heron](https://birds.example/vlm/lectures/birds/#heron) in birds\n',
    ].join('\n\n'),
  );
});

describe('a feed', () => {
  const entry = (at: number) => ({
    address: `/lectures/${at}/`,
    title: `Lecture ${at} <&> \u0001`,
    day: `2026-01-${String((at % 28) + 1).padStart(2, '0')}`,
    authors: [],
  });
  const feed = { address: '/feed.xml', title: 'Birds', page: '/' };

  test('lists the newest fifty, newest first, whatever is in a title', () => {
    const { content } = buildFeed(
      feed,
      Array.from({ length: 200 }, (_, at) => entry(at)),
      aSite(),
    );
    expect(XMLValidator.validate(String(content))).toBe(true);
    const days: string[] = new XMLParser()
      .parse(content)
      .feed.entry.map((each: { updated: string }) => each.updated);
    expect(days).toHaveLength(50);
    expect(days).toEqual([...days].sort().reverse());
    expect(content).toContain('<title>Lecture 27 &lt;&amp;&gt; </title>');
  });

  test('gives each entry an id of its own, also where two are on one page', () => {
    const parts = ['Grey, not white', 'Two legs'].map((title) => {
      return { ...entry(1), address: '/errata/', title, isPart: true };
    });
    const ids = (url?: string) =>
      String(buildFeed(feed, parts, aSite(url ? { url } : {})).content).match(/<id>[^<]*/g) ?? [];
    expect(new Set(ids()).size).toBe(3);
    expect(new Set(ids('https://birds.example')).size).toBe(3);
  });

  test('keeps the id of an entry when others come', () => {
    const idsOf = (count: number) =>
      String(
        buildFeed(
          feed,
          Array.from({ length: count }, (_, at) => entry(at)),
          aSite(),
        ).content,
      ).match(/urn:uuid:[^<]*/g);
    expect(idsOf(3)).toEqual(expect.arrayContaining(idsOf(2) ?? ['none']));
  });
});

test('a lecture without a date is in no feed', () => {
  const feed = files(contentOf([lectureOf(body)])).get('/feed.xml') ?? '';
  expect(XMLValidator.validate(feed)).toBe(true);
  expect(feed).not.toContain('<entry>');
});

test('a site of more pages than a sitemap may list has several, and an index of them', () => {
  const page = aModelsPage();
  const pages = Array.from({ length: 50_001 }, (_, at) => ({ ...page, address: `/models/${at}/` }));
  const maps = listSitemaps([...pages, aSearchPage()], aSite({ url: 'https://birds.example' }));
  expect(maps.map(({ address }) => address)).toEqual(['/sitemap-1.xml', '/sitemap-2.xml', '/sitemap.xml']);
  expect(maps.map(({ content }) => String(content).match(/<loc>/g)?.length)).toEqual([50_000, 1, 2]);
  expect(maps[2]?.content).toContain('<loc>https://birds.example/vlm/sitemap-2.xml</loc>');
  expect(listSitemaps(pages, aSite())).toEqual([]);
});

test('an element without content is printed as valid XML', () => {
  expect(formatXml(['a', { b: '"<' }])).toBe('<?xml version="1.0" encoding="utf-8"?>\n<a b="&quot;&lt;"/>\n');
});

test('structured data of a hostile title stays data', () => {
  const title = '</script><script>alert(1)</script><!-- \u2028 &';
  const { pages } = contentOf([lectureOf('## A', 'birds', `title: ${JSON.stringify(title)}`)]);
  const page = [...pages].find(({ kind }) => kind === 'lecture');
  const html = page ? renderPage(page) : '';
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  expect(json).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(json)['@graph'][0].name).toBe(title);
});

describe('a picture', () => {
  const painter = new PreviewPainter();
  const draw = (titles: readonly string[]) =>
    painter.draw({ kicker: 'Lecture', titles, facts: '2026', course: 'Birds' });
  /** How many pixels are of each colour. */
  const count = (png: Buffer) => {
    const start = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
    expect(rows).toHaveLength(1201 * 630);
    const counts = new Map<number, number>();
    for (const pixel of rows) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    return counts;
  };

  test('is the same for the same page, and another for another', () => {
    expect(draw(['Heron'])).toEqual(draw(['Heron']));
    expect(draw(['Heron'])).not.toEqual(draw(['Egret']));
  });

  test('says the first title that it can set, and never half of one', () => {
    expect(draw(['視覺 Heron', 'Heron'])).toEqual(draw(['Heron']));
    expect(draw(['白鷺'])).toEqual(draw([]));
  });

  test('fills letters, and leaves paper around them', () => {
    // Ink is the fifteenth step of the first colour; an "I" of 104 px covers some 1500 pixels of it.
    const ink = (title: string) => count(draw([title])).get(15) ?? 0;
    const one = ink('I') - ink('');
    expect(one).toBeGreaterThan(900);
    expect(one).toBeLessThan(2500);
    expect(ink('III') - ink('')).toBe(3 * one);
  });

  test('holds a title of any length', () => {
    expect(() => draw(['word '.repeat(500), 'x'])).not.toThrow();
    expect(() => draw(['W'.repeat(500)])).not.toThrow();
    expect(draw(['Heron '.repeat(200)])).toEqual(draw(['Heron '.repeat(300)]));
  });
});
