import { describe, expect, test } from 'vitest';
import { renderPage } from '../../../layouts/render-page.tsx';
import * as a from '../../fixtures/pages.ts';

const course = { lectures: [a.aLectureCard()], newest: [a.aModelRow()], examples: ['C++ & 對比'] };

describe.each([
  ['home', renderPage(a.aHomePage(course))],
  ['lectures', renderPage(a.aLecturesPage(course))],
  ['lecture', renderPage(a.aLecturePage())],
  ['models', renderPage(a.aModelsPage({ models: course.newest }))],
  ['papers', renderPage(a.aPapersPage({ years: [{ year: 2023, papers: [a.aPaperRow()] }] }))],
  ['compare', renderPage(a.aComparePage())],
  ['timeline', renderPage(a.aTimelinePage())],
  ['figures', renderPage(a.aFiguresPage({ figures: [a.aWallFigure()] }))],
  ['search', renderPage(a.aSearchPage())],
  ['not-found', renderPage(a.aNotFoundPage())],
  ['text', renderPage(a.aTextPage())],
  ['redirect', renderPage(a.aRedirectPage())],
])('the %s page', (kind, page) => {
  test('is a whole document with one title and one main part', () => {
    expect(page.toLowerCase()).toMatch(
      /^<!doctype html>\s*<html lang="en" data-base="\/vlm\/"( data-title="[^"]+")?>/,
    );
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain(`<main id="Content" class="${kind}">`);
  });

  test('keeps to its policy: no script, style or frame of its own', () => {
    expect(page).toContain('http-equiv="Content-Security-Policy"');
    expect(page).not.toMatch(/ style="|<style|<iframe| on[a-z]+="|<script>/);
  });

  test('has no link outside the base path', () => {
    const own = [...page.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, address]) => address);
    expect(own.filter((address) => !address?.startsWith('/vlm/'))).toEqual([]);
  });
});

test('an old address sends readers on, by itself and by a link', () => {
  const page = renderPage(a.aRedirectPage());
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/vlm/lectures/reading/">');
  expect(page).toContain('<link rel="canonical" href="/vlm/lectures/reading/">');
  expect(page).toContain('<a href="/vlm/lectures/reading/">Go to its new address</a>');
  expect(page).toContain('content="noindex"');
});

test('only pages without content of their own ask search engines to leave them out', () => {
  expect(renderPage(a.aSearchPage())).toContain('content="noindex"');
  expect(renderPage(a.aNotFoundPage())).toContain('content="noindex"');
  expect(renderPage(a.aHomePage())).not.toContain('noindex');
});

test('the title names the page and the course, and the course only once', () => {
  expect(renderPage(a.aModelsPage())).toContain('<title>Models · Seeing Machines</title>');
  expect(renderPage(a.aHomePage())).toContain('<title>Seeing Machines</title>');
});

test('a hostile title stays text everywhere', () => {
  const title = '</title><script>alert(1)</script>';
  const page = renderPage(a.aLecturePage({ title, lecture: a.aLecture({ title }) }));
  expect(page).not.toContain('<script>alert');
  expect(page).toContain('<h1>&lt;/title>&lt;script>alert(1)&lt;/script></h1>');
});

test('examples are links to their results', () => {
  const page = renderPage(a.aHomePage({ examples: ['C++ & 對比'] }));
  expect(page).toContain('href="/vlm/search/?q=C%2B%2B%20%26%20%E5%B0%8D%E6%AF%94"');
});

test('counts leave out zeros, and distinguish singular and plural', () => {
  const page = renderPage(a.aHomePage({ counts: { ...a.none, lectures: 1, models: 22, others: 1 } }));
  expect(page).toContain(
    '<li><b>1</b> lecture</li><li><b>22</b> models</li><li><b>1</b> other entry</li></ul>',
  );
});

test('a course without lectures and papers says so', () => {
  expect(renderPage(a.aHomePage())).toContain('This course has no lectures yet.');
  expect(renderPage(a.aLecturesPage())).toContain('This course has no lectures yet.');
  expect(renderPage(a.aPapersPage())).toContain('No lecture of this course cites a paper yet.');
});

test('a lecture without sections has no outline, and one without neighbours no links to them', () => {
  const page = renderPage(a.aLecturePage());
  expect(page).not.toContain('id="Outline"');
  expect(page).not.toContain('lecture-neighbours');
});

test('a lecture leads to the ones before and after it', () => {
  const page = renderPage(
    a.aLecturePage({ next: { title: 'Models that draw', href: '/vlm/lectures/drawing/', language: 'en' } }),
  );
  expect(page).toContain('<a class="lecture-next" href="/vlm/lectures/drawing/" rel="next">');
  expect(page).not.toContain('lecture-previous');
});

test('a lecture says how long it takes to read, and links to its source where the course states its repository', () => {
  const page = renderPage(a.aLecturePage({ lecture: a.aLecture({ path: 'lectures/reading.md' }) }));
  expect(page).toContain('12 min read</span>');
  expect(page).toContain('data-copy-markdown="/vlm/lectures/reading.md"');
  expect(page).not.toContain('Edit on GitHub');
  expect(renderPage(a.aLecturePage({ minutes: 0 }))).not.toContain('min read');

  const repository = { address: 'https://github.com/riverlab/course', branch: 'main' };
  const written = renderPage(
    a.aLecturePage({
      lecture: a.aLecture({ path: 'lectures/reading.md' }),
      site: a.aSite({ repository }),
    }),
  );
  expect(written).toContain(
    'href="https://github.com/riverlab/course/edit/main/content/lectures/reading.md"',
  );
});

test('the page of a lecture does not load the style of lists, and every page loads the print style last', () => {
  const paper = '/vlm/assets/paper.css';
  const sheets = (page: string) =>
    [...page.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href);
  expect(sheets(renderPage(a.aLecturePage()))).toEqual(['/vlm/assets/main.css', paper]);
  expect(sheets(renderPage(a.aTextPage()))).toEqual(['/vlm/assets/main.css', '/vlm/assets/texts.css', paper]);
  expect(sheets(renderPage(a.aHomePage()))).toEqual([
    '/vlm/assets/main.css',
    '/vlm/assets/course.css',
    paper,
  ]);
});

test('only an outline that is too long to be seen whole has a field that searches it', () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `otter-${index}`,
      name: `Otter ${index}`,
      kind: 'entry' as const,
      items: [],
    }));
  expect(renderPage(a.aLecturePage({ outline: items(8) }))).not.toContain('outline-jump');
  expect(renderPage(a.aLecturePage({ outline: items(9) }))).toContain('outline-jump');
});

test('the outline has the shape of the lecture', () => {
  const item = { id: 'otter', name: 'Otter', kind: 'entry', items: [] } as const;
  const page = renderPage(
    a.aLecturePage({ outline: [{ id: 'rivers', name: 'Rivers', kind: 'group', items: [item] }] }),
  );
  expect(page).toContain(
    '<li class="outline-group"><a href="#rivers">Rivers</a><ol><li class="outline-entry"><a href="#otter">Otter</a></li></ol></li>',
  );
});

test('the navigation marks the list itself, and the list that a page belongs to', () => {
  expect(renderPage(a.aLecturesPage())).toContain('<a href="/vlm/lectures/" aria-current="page">');
  expect(renderPage(a.aLecturePage())).toContain('<a href="/vlm/lectures/" aria-current="true">');
});

test('papers are listed under their years, with the entries that teach them', () => {
  const years = [{ year: 2023, papers: [a.aPaperRow()] }, { papers: [a.aPaperRow({ title: 'Of Old' })] }];
  const page = renderPage(a.aPapersPage({ years }));
  expect(page).toContain('<h2 id="year-2023">2023</h2>');
  expect(page).toContain('<h2 id="undated">Undated</h2>');
  expect(page).toContain(
    '<a href="/vlm/lectures/reading/#otter">Otter</a> <span data-before="in ">Models that read</span>',
  );
});
