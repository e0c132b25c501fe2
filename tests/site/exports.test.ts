import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { formatRis } from '../../src/citations/format-ris.ts';
import { parseBibtex } from '../../src/citations/parse-bibtex.ts';
import type { LectureRecord, ModelRecord, PaperRecord } from '../../src/exports/data/records.ts';
import { type BuiltSite, fixtureCourse } from './build-site.ts';
import { attributeOf, listFiles, type ParsedPage, readPages, textOf } from './read-pages.ts';
import { shareSite } from './share-site.ts';

const host = 'https://birds.example';

const courses = [
  { name: 'the VLM course, which says no host', content: undefined, base: '/', url: '' },
  { name: 'the VLM course at /vlm/ of a host', content: undefined, base: '/vlm/', url: host },
  { name: 'a course of our own at the top of a host', content: fixtureCourse, base: '/', url: host },
] as const;

describe.each(courses)('$name', ({ content, base, url }) => {
  let site: BuiltSite;
  let pages: ParsedPage[];
  let files: string[];

  beforeAll(async () => {
    site = await shareSite({ base, environment: { LECTERN_URL: url }, ...(content && { content }) });
    pages = readPages(site.folder, base);
    files = listFiles(site.folder);
  });

  const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
  const models = (): ModelRecord[] => JSON.parse(read('catalogue/models.json')).models;
  const papers = (): PaperRecord[] => JSON.parse(read('catalogue/papers.json')).papers;
  const lectures = (): LectureRecord[] => JSON.parse(read('catalogue/lectures.json')).lectures;

  /** Addresses that lead to no file of the site, or to no place in it. */
  const dead = (addresses: readonly string[]) =>
    addresses.filter((address) => {
      const start = url + base;
      if (!address.startsWith(start)) return true;
      const [path = '', place] = address.slice(start.length).split('#');
      const file = join(site.folder, decodeURI(path.endsWith('/') || !path ? `${path}index.html` : path));
      if (!existsSync(file) || !statSync(file).isFile()) return true;
      const page = pages.find((each) => each.address === base + decodeURI(path));
      return place !== undefined && !page?.ids.has(decodeURIComponent(place));
    });

  test.each(['models', 'papers', 'lectures'])('%s.json conforms to its schema', (list) => {
    const validate = new Ajv2020({ formats: { date: true } }).compile(
      JSON.parse(read(`schemas/${list}.json`)),
    );
    const found = JSON.parse(read(`catalogue/${list}.json`));
    expect(validate(found), JSON.stringify(validate.errors)).toBe(true);
    expect(found[list].length).toBeGreaterThan(0);
    expect(validate({ ...found, [list]: [{}] })).toBe(false);
    expect(dead([found.$schema])).toEqual([]);
  });

  test('in the data every id identifies one thing, and every reference one that exists', () => {
    const strangers = (used: readonly string[], known: readonly { readonly id: string }[]) => {
      const ids = known.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      return used.filter((id) => !ids.includes(id));
    };
    const places = [...models(), ...papers()].flatMap((each) => each.places);
    expect(
      strangers(
        [...papers(), ...lectures()].flatMap((each) => each.models),
        models(),
      ),
    ).toEqual([]);
    expect(
      strangers(
        [...models(), ...lectures()].flatMap((each) => each.papers),
        papers(),
      ),
    ).toEqual([]);
    expect(
      strangers(
        places.map(({ lecture }) => lecture),
        lectures(),
      ),
    ).toEqual([]);
    expect(dead(places.map(({ address }) => address))).toEqual([]);
    expect(dead([...models(), ...papers(), ...lectures()].map(({ address }) => address))).toEqual([]);
    expect(dead([...models(), ...lectures()].map(({ markdown }) => markdown))).toEqual([]);
  });

  test('bibliographies hold the course, its lectures and papers, each under a key of its own', () => {
    const wanted = 1 + lectures().length + papers().length;
    const parse = (file: string, forceType: string) =>
      plugins.input.chain(read(file), { generateGraph: false, forceType });
    const bib = parse('course.bib', '@bibtex/text');
    expect(new Set(bib.map(({ id }) => id)).size).toBe(wanted);
    const ris = parse('course.ris', '@ris/file');
    expect(ris).toHaveLength(wanted);
    const csl: readonly { readonly id: string }[] = JSON.parse(read('course.csl.json'));
    expect(csl.map(({ id }) => id)).toEqual(bib.map(({ id }) => id));
    for (const { id } of papers()) {
      // What the page makes of its own entry is what the course says.
      const entry = entryOn(`${base}papers/${id}/`);
      expect(read('course.bib')).toContain(entry);
      const reference = parseBibtex(entry);
      expect(read('course.ris')).toContain(reference && formatRis(reference));
    }
    for (const { id } of lectures()) expect(read('course.bib')).toContain(entryOn(`${base}lectures/${id}/`));
  });

  /** The BibTeX that a page shows. */
  const entryOn = (address: string): string => {
    const page = pages.find((each) => each.address === address);
    const box = page?.elements.find((element) => attributeOf(element, 'class') === 'cite');
    const text = box ? textOf(box) : '';
    return text.slice(text.indexOf('@'), text.indexOf('\n}\n') + 3);
  };

  test.each(['feed.xml', 'models/feed.xml'])('%s is an Atom feed', (file) => {
    const xml = read(file);
    expect(XMLValidator.validate(xml)).toBe(true);
    const { feed } = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => ['entry', 'link', 'author'].includes(name),
    }).parse(xml);
    const entries: readonly Record<string, unknown>[] = feed.entry ?? [];
    const all = [feed, ...entries];
    expect(entries.length).toBeGreaterThan(0);
    expect(feed.author[0].name).toBeTruthy();
    for (const { id, title, updated } of all) {
      expect(id).toMatch(
        url ? /^https:\/\/birds\.example\// : /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      );
      expect(String(title)).not.toBe('');
      expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(dead([...xml.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href))).toEqual([]);
  });

  test('the sitemap names every page that has content, and nothing else', () => {
    expect(files.includes('sitemap.xml')).toBe(url !== '');
    expect(files.includes('robots.txt')).toBe(url !== '' && base === '/');
    if (!url) return;
    const xml = read('sitemap.xml');
    expect(XMLValidator.validate(xml)).toBe(true);
    const listed: readonly { readonly loc: string }[] = new XMLParser().parse(xml).urlset.url;
    const wanted = pages
      .filter(({ html }) => !html.includes('content="noindex"'))
      .map(({ address }) => address);
    expect(listed.map(({ loc }) => decodeURI(loc)).sort()).toEqual(
      wanted.map((address) => url + address).sort(),
    );
  });

  test('GitHub Pages is told to serve every file as it is', () => {
    expect(read('.nojekyll')).toBe('');
  });

  test('llms.txt starts as it should, and what it names exists', () => {
    const text = read('llms.txt');
    expect(text).toMatch(/^# .+\n\n> .+\n\n## /);
    const addresses = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(5);
    expect(dead(addresses)).toEqual([]);
  });

  test('addresses of the course in Markdown lead somewhere', () => {
    const texts = files.filter((file) => file.endsWith('.md')).map(read);
    expect(texts.length).toBe(models().length + lectures().length);
    const own = texts.flatMap((text) =>
      [...text.matchAll(/\]\(([^)\s]*)\)/g)]
        .map(([, address = '']) => address)
        .filter((address) => address.startsWith(url + base) && !address.startsWith('//')),
    );
    expect(own.length).toBeGreaterThan(5);
    expect(dead(own.map((address) => (address.startsWith(url) ? address : url + address)))).toEqual([]);
  });

  test('every page has a link preview, with a picture of the right size', () => {
    for (const { elements, address } of pages.filter(({ html }) => html.includes('property="og:title"'))) {
      const metas = elements.filter(({ tagName }) => tagName === 'meta');
      const say = (name: string) => {
        const meta = metas.find((each) =>
          [attributeOf(each, 'property'), attributeOf(each, 'name')].includes(name),
        );
        return (meta && attributeOf(meta, 'content')) ?? '';
      };
      expect(say('og:title'), address).toBeTruthy();
      expect(say('og:description'), address).toBeTruthy();
      expect(say('twitter:card'), address).toBe('summary_large_image');
      expect(say('og:url'), address).toBe(url && url + encodeURI(address));
      expect(dead([say('og:image')]), address).toEqual([]);
      // What a picture of the course or of a lecture shows is not what another page is about.
      const isOwn = decodeURI(say('og:image')) === `${url}${address}preview.png`;
      expect(say('og:image:alt') !== '', address).toBe(isOwn);
      const png = readFileSync(join(site.folder, decodeURI(say('og:image').slice((url + base).length))));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  const isDrawn = (id: string) => files.includes(`models/${id}/diagram.svg`);

  test('lectures, and models with a picture or diagram, have preview pictures of their own', () => {
    const pictures = files.filter((file) => file.endsWith('/preview.png'));
    const shown = models().filter(({ id, figures }) => figures.length > 0 || isDrawn(id));
    expect(shown.length).toBeGreaterThan(0);
    expect(pictures).toHaveLength(shown.length + lectures().length);
  });

  test('a diagram shows its model in cards and answers of search, or takes the place of a picture that does not load', () => {
    const drawn = models().filter(({ id }) => isDrawn(id));
    expect(drawn.length > 0).toBe(content === undefined);
    const pictures: Record<string, string> = JSON.parse(read('search/pictures.json'));
    const list = pages.find(({ address }) => address === `${base}models/`);
    const rows = list?.elements.flatMap((element) => attributeOf(element, 'data-figure') ?? []) ?? [];
    const lastOf = (addresses = '') => addresses.split(' ').at(-1);
    for (const { id, figures } of drawn) {
      const address = encodeURI(`${base}models/${id}/diagram.svg`);
      const shown = pictures[encodeURI(`/models/${id}/`)];
      expect(lastOf(shown)).toBe(address);
      expect(rows.map((row) => lastOf(row))).toContain(address);
      if (figures.length === 0) expect(shown).toBe(address);
    }
    const own = [...Object.values(pictures), ...rows]
      .map((addresses) => String(lastOf(addresses)))
      .filter((address) => address.endsWith('diagram.svg'));
    expect(dead(own.map((address) => url + address))).toEqual([]);
    expect(own).toHaveLength(2 * drawn.length);
  });

  test('structured data is JSON with what each type needs', () => {
    const required: Readonly<Record<string, readonly string[]>> = {
      Course: ['name', 'description', 'url'],
      LearningResource: ['name', 'description', 'url', 'isPartOf', 'learningResourceType'],
      ScholarlyArticle: ['headline', 'url', 'mainEntityOfPage'],
      BreadcrumbList: ['itemListElement'],
    };
    const seen = new Set<string>();
    for (const { elements, address } of pages) {
      const scripts = elements.filter((each) => attributeOf(each, 'type') === 'application/ld+json');
      for (const thing of scripts.flatMap((script) => JSON.parse(textOf(script))['@graph'])) {
        seen.add(thing['@type']);
        for (const field of required[thing['@type']] ?? ['never']) {
          expect(thing[field], `${address} ${thing['@type']} ${field}`).toBeTruthy();
        }
        if (thing['@type'] !== 'ScholarlyArticle' && thing.url) expect(dead([thing.url])).toEqual([]);
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(required).sort());
  });

  test('Zotero finds every paper of a lecture at once, and the paper on its own page', () => {
    for (const { id, papers: cited } of lectures()) {
      const page = pages.find(({ address }) => address === `${base}lectures/${id}/`);
      const marks = page?.elements.filter((element) => attributeOf(element, 'class') === 'Z3988') ?? [];
      expect(marks, id).toHaveLength(cited.length);
      for (const mark of marks) {
        const fields = new URLSearchParams(attributeOf(mark, 'title'));
        expect(fields.get('ctx_ver')).toBe('Z39.88-2004');
        expect(fields.get('rft.atitle')).toBeTruthy();
      }
    }
    for (const { id, arxiv } of papers()) {
      const page = pages.find(({ address }) => decodeURI(address) === `${base}papers/${id}/`);
      const tags =
        page?.elements.filter((element) => attributeOf(element, 'name')?.startsWith('citation_')) ?? [];
      const names = tags.map((tag) => attributeOf(tag, 'name'));
      expect(names, id).toContain('citation_title');
      if (arxiv) expect(names).toEqual(expect.arrayContaining(['citation_arxiv_id', 'citation_pdf_url']));
    }
  });
});

test('a site that is only viewed while it is written has no preview pictures', async () => {
  const site = await shareSite({ content: fixtureCourse, environment: { LECTERN_PREVIEWS: 'off' } });
  expect(listFiles(site.folder).filter((file) => file.endsWith('preview.png'))).toEqual([]);
});
