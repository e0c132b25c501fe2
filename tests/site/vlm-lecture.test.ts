import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  expectedSystems,
  factLabels,
  originalFigures,
  originalIds,
  originalLinks,
} from '../fixtures/vlm-lecture.ts';
import type { BuiltSite } from './build-site.ts';
import { attributeOf, type ParsedPage, readPages, textOf } from './read-pages.ts';
import { shareSite } from './share-site.ts';

type Element = DefaultTreeAdapterTypes.Element;

let site: BuiltSite;
let pages: ParsedPage[];
let lecture: ParsedPage;
let models: readonly ModelRecord[];

type ModelRecord = {
  readonly places: readonly { readonly address: string }[];
  readonly facts: readonly { readonly pieces: readonly { readonly certainties: readonly string[] }[] }[];
};

const place = '/lectures/vision-language-models/';

beforeAll(async () => {
  site = await shareSite();
  pages = readPages(site.folder, '/');
  lecture = pageAt(place);
  models = JSON.parse(readFileSync(join(site.folder, 'catalogue/models.json'), 'utf8')).models;
});

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

  test('shows its facts, and names the unknown ones', () => {
    const own = ownElements(id);
    const stated = own.filter(({ tagName }) => tagName === 'dt').map(textOf);
    const unknown = withClass(own, 'facts-untold').map((line) => textOf(line).replace('Not known: ', ''));
    const names = unknown.flatMap((line) => line.split(', '));
    expect(stated).toEqual(factLabels.filter((label) => !names.includes(label)));
    expect(names.every((name) => factLabels.includes(name))).toBe(true);
    const values = own.filter(({ tagName }) => tagName === 'dd').map(textOf);
    expect(values.filter((value) => /^\s*—?\s*$/.test(value))).toEqual([]);
    expect(values.join()).not.toMatch(/\[(?:S2?|D|R)\b/);
  });

  test('marks how certain its facts are, and shows the marks of exceptions', () => {
    const kinds = ['source', 'second-hand', 'derived', 'memory'];
    const known = certaintiesOf(id);
    expect(kinds.map((kind) => known.filter((each) => each === kind).length)).toEqual(marks);
    const signs = withClass(ownElements(id), 'certainty').filter(
      ({ parentNode }) => parentNode && 'tagName' in parentNode && parentNode.tagName === 'dd',
    );
    expect(kinds.map((kind) => withClass(signs, `certainty-${kind}`).length)).toEqual([0, ...marks.slice(1)]);
  });

  test('has its links and the figures of the original', () => {
    const own = ownElements(id);
    expect([...withClass(own, 'card'), ...withClass(own, 'entry-project')]).toHaveLength(cards);
    expect(withClass(own, 'figure')).toHaveLength(figures);
    expect(withClass(own, 'changed')).toHaveLength(1);
  });
});

describe('since it was moved here', () => {
  test('every heading still has its id, in the same order', () => {
    const now = lecture.elements.flatMap((element) =>
      /^h[2-6]$/.test(element.tagName) ? (attributeOf(element, 'id') ?? []) : [],
    );
    expect(now.filter((id) => originalIds.includes(id))).toEqual(originalIds);
  });

  test('every picture is still shown, in the same order', () => {
    const shown = withClass(lecture.elements, 'figure').flatMap((figure) =>
      elementsBelow(figure).flatMap((element) => (element.tagName === 'a' ? hrefOf(element) : [])),
    );
    expect(shown.filter((address) => originalFigures.includes(address))).toEqual(originalFigures);
  });

  test('every link is still on the page or among the errata', () => {
    const there = [lecture, pageAt('/errata/')].flatMap(({ elements }) => elements.flatMap(hrefOf));
    expect(originalLinks.filter((address) => !there.includes(address))).toEqual([]);
  });
});

test('there are questions, terms that are linked, and families', () => {
  const questions = lecture.elements.filter(
    (element) => element.tagName === 'summary' && textOf(element).startsWith('Check yourself: '),
  );
  expect(questions.length).toBeGreaterThanOrEqual(12);
  const terms = pageAt('/glossary/').elements.filter(({ tagName }) => tagName === 'h3');
  expect(terms.length).toBeGreaterThanOrEqual(30);
  const linked = new Set(lecture.elements.flatMap(hrefOf).filter((href) => href.startsWith('/glossary/#')));
  expect(linked.size).toBeGreaterThanOrEqual(25);
});

test('families are the same in headings, in the overview and in the filter of models', () => {
  const overview = ownElements('the-map')
    .filter(({ tagName }) => tagName === 'li')
    .flatMap((item) => elementsBelow(item).filter(({ tagName }) => tagName === 'a'))
    .filter((link) => attributeOf(link, 'href')?.startsWith('#'));
  const families = overview.map(textOf);
  expect(families).toHaveLength(10);
  const headings = new Map(lecture.elements.map((element) => [attributeOf(element, 'id'), element]));
  expect(
    overview.map((link) => textOf(headings.get(attributeOf(link, 'href')?.slice(1)) ?? link).trim()),
  ).toEqual(families);
  const filter = pageAt('/models/').elements.find((element) => attributeOf(element, 'name') === 'family');
  const options = filter ? elementsBelow(filter).filter(({ tagName }) => tagName === 'option') : [];
  expect(options.slice(1).map((option) => textOf(option).replace(/ \(\d+\)$/, ''))).toEqual(
    families.toSorted((a, b) => a.localeCompare(b, 'en')),
  );
});

test('the symbols of formulas are typeset, and no dollar is left', () => {
  const formulas = lecture.elements.filter(({ tagName }) => tagName === 'math');
  expect(formulas.filter((formula) => attributeOf(formula, 'display') === 'block')).toHaveLength(5);
  expect(
    lecture.elements
      .filter(({ tagName }) => tagName === 'p')
      .map(textOf)
      .join(),
  ).not.toContain('$');
});

/** Every mark after a value of a system, as programs that read the course get them. */
function certaintiesOf(id: string): string[] {
  const found = models.find(({ places }) => places.some(({ address }) => address === `${place}#${id}`));
  return found?.facts.flatMap(({ pieces }) => pieces.flatMap(({ certainties }) => certainties)) ?? [];
}

function pageAt(address: string): ParsedPage {
  const page = pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`${address} was not built:\n${site.output}`);
  return page;
}

/** What is in a section itself, not in the sections below it. */
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
