import { expect, test } from 'vitest';
import type { Block, Resource } from '../../../src/lecture/lecture.ts';
import { makeProse } from '../../../src/lecture/prose.ts';
import { partProject } from '../../../src/pages/models/entry-project.ts';
import { aPaper, aSection, html } from '../../fixtures/pages.ts';

const page: Resource = {
  role: 'project',
  title: 'Otter',
  address: 'https://otter.example/',
  identity: { type: 'web', host: 'otter.example' },
  line: 1,
};
const cardsOf = (...resources: Resource[]): Block => ({ kind: 'cards', resources });
const anchors: Block = { kind: 'anchors', ids: ['old'] };
const prose: Block = makeProse(html('<p>One.</p>'));

test('the project page moves to the header, the other cards stay where they are', () => {
  const blocks = [anchors, cardsOf(page, aPaper()), prose];
  expect(partProject(aSection({ blocks }))).toEqual({
    project: page,
    blocks: [anchors, cardsOf(aPaper()), prose],
  });
});

test('no empty row is left', () => {
  expect(partProject(aSection({ blocks: [cardsOf(page), prose] })).blocks).toEqual([prose]);
});

test.each<[string, Block[]]>([
  ['further down', [prose, cardsOf(page)]],
  ['with a note', [cardsOf({ ...page, note: html('moved') })]],
  ['without address', [cardsOf({ ...page, address: '' })]],
])('%s it stays a card', (_, blocks) => expect(partProject(aSection({ blocks }))).toEqual({ blocks }));

test('what a chapter links is not the project page of an entry', () => {
  const blocks = [cardsOf(page)];
  expect(partProject(aSection({ kind: 'group', blocks }))).toEqual({ blocks });
});
