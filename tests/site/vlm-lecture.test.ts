import type { DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  expectedSystems,
  factLabels,
  originalFigures,
  originalIds,
  originalLinks,
} from '../fixtures/vlm-lecture.ts';
import { type BuiltSite, buildSite } from './build-site.ts';
import { attributeOf, type ParsedPage, readPages, textOf } from './read-pages.ts';

type Element = DefaultTreeAdapterTypes.Element;

let site: BuiltSite;
let pages: ParsedPage[];
let lecture: ParsedPage;

beforeAll(async () => {
  site = await buildSite({ environment: { LECTERN_SEARCH: 'off' } });
  pages = readPages(site.folder, '/');
  lecture = pageAt('/lectures/vision-language-models/');
});
afterAll(() => site.remove());

test('the course is built without a warning', () => {
  expect(site.output).not.toMatch(/ {2}(?:warning|error) {2}/);
});

describe.each(expectedSystems)('$id', ({ id, marks, figures, cards }) => {
  test('has prose, a diagram and a summary in Chinese', () => {
    const own = ownElements(id);
    const paragraphs = own.filter(({ tagName }) => tagName === 'p');
    expect(paragraphs.filter((element) => sentencesOf(element) >= 2)).not.toEqual([]);
    expect(withClass(own, 'diagram')).toHaveLength(1);
    const chinese = paragraphs.filter((element) => attributeOf(element, 'lang') === 'zh-Hant');
    expect(chinese.map((element) => /\p{Script=Han}{4}/u.test(textOf(element)))).toEqual([true]);
  });

  test('tells its facts, each with its marks', () => {
    const own = ownElements(id);
    expect(own.filter(({ tagName }) => tagName === 'dt').map(textOf)).toEqual(factLabels);
    const values = own.filter(({ tagName }) => tagName === 'dd');
    expect(values.filter((value) => textOf(value).trim() === '')).toEqual([]);
    const signs = values.flatMap((value) => withClass(elementsBelow(value), 'certainty'));
    const count = (kind: string) => withClass(signs, `certainty-${kind}`).length;
    expect(['source', 'second-hand', 'derived', 'memory'].map(count)).toEqual(marks);
    expect(values.map(textOf).join()).not.toMatch(/\[(?:S2?|D|R)\b/);
  });

  test('has its links and the figures of the original', () => {
    const own = ownElements(id);
    expect([...withClass(own, 'card'), ...withClass(own, 'entry-project')]).toHaveLength(cards);
    expect(withClass(own, 'figure')).toHaveLength(figures);
    expect(withClass(own, 'changed')).toHaveLength(1);
  });
});

describe('of the page that it was before', () => {
  test('every heading has its id still, in the same order', () => {
    const now = lecture.elements.flatMap((element) =>
      /^h[2-6]$/.test(element.tagName) ? (attributeOf(element, 'id') ?? []) : [],
    );
    expect(now.filter((id) => originalIds.includes(id))).toEqual(originalIds);
  });

  test('every picture is shown still, in the same order', () => {
    const shown = withClass(lecture.elements, 'figure').flatMap((figure) =>
      elementsBelow(figure).flatMap((element) => (element.tagName === 'a' ? hrefOf(element) : [])),
    );
    expect(shown.filter((address) => originalFigures.includes(address))).toEqual(originalFigures);
  });

  test('every link is on the page or among the errata', () => {
    const there = [lecture, pageAt('/errata/')].flatMap(({ elements }) => elements.flatMap(hrefOf));
    expect(originalLinks.filter((address) => !there.includes(address))).toEqual([]);
  });
});

test('families, terms and questions', () => {
  const questions = lecture.elements.filter(
    (element) => element.tagName === 'summary' && textOf(element).startsWith('Check yourself: '),
  );
  expect(questions.length).toBeGreaterThanOrEqual(12);
  const terms = pageAt('/glossary/').elements.filter(({ tagName }) => tagName === 'h3');
  expect(terms.length).toBeGreaterThanOrEqual(30);
  const linked = new Set(lecture.elements.flatMap(hrefOf).filter((href) => href.startsWith('/glossary/#')));
  expect(linked.size).toBeGreaterThanOrEqual(25);
});

function pageAt(address: string): ParsedPage {
  const page = pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`${address} was not built:\n${site.output}`);
  return page;
}

/** What stands in a section itself, not in the sections below it. */
function ownElements(id: string): Element[] {
  const section = lecture.elements
    .filter(({ tagName }) => tagName === 'section')
    .findLast((candidate) => elementsBelow(candidate).some((element) => attributeOf(element, 'id') === id));
  if (!section) throw new Error(`There is no section ${id}.`);
  return elementsBelow(section, 'section');
}

function elementsBelow(parent: Element, except?: string): Element[] {
  return parent.childNodes.flatMap((node) =>
    'tagName' in node && node.tagName !== except ? [node, ...elementsBelow(node, except)] : [],
  );
}

function withClass(elements: readonly Element[], name: string): Element[] {
  return elements.filter((element) => attributeOf(element, 'class')?.split(' ').includes(name));
}

function hrefOf(element: Element): string[] {
  return [attributeOf(element, 'href') ?? []].flat();
}

function sentencesOf(element: Element): number {
  return textOf(element).split(/[.!?](?:\s|$)/).length - 1;
}
