import { expect, test } from 'vitest';
import { prepareName } from '../../../assets/client/search/candidates.ts';
import { findFact } from '../../../assets/client/search/find-fact.ts';
import { parseQuery } from '../../../assets/client/search/query.ts';
import type { PartProperty } from '../../../src/catalogue/parts/part-property.ts';
import type { NameEntry } from '../../../src/search/read-names.ts';

const modelOf = (name: string): NameEntry => ({
  kind: 'model',
  name,
  href: `/models/${name.toLowerCase()}/`,
  aliases: [],
  has: [],
  places: [],
  facts: ['connector', 'language-model', 'organisation', 'parameters', 'resolution', 'year'],
});

const partOf = (name: string, of: PartProperty, ...users: string[]): NameEntry => ({
  kind: 'part',
  name,
  href: `/models/parts/${name.toLowerCase()}/`,
  aliases: [],
  has: [],
  places: [],
  of,
  usedBy: users.map((user) => `/models/${user.toLowerCase()}/`),
});

const candidates = [
  ...['Heron', 'Egret', 'Frozen', 'Reed'].map(modelOf),
  partOf('Reed-L', 'connector', 'Egret'),
  partOf('Warbler', 'language-model', 'Heron', 'Egret'),
].map(prepareName);

const find = (typed: string) => {
  const fact = findFact(candidates, parseQuery(typed));
  return fact && [fact.model.entry.name, fact.property];
};

test.each([
  ['is the language model of heron frozen', 'Heron', 'language-model'],
  ['is the connector trained in egret', 'Egret', 'connector'],
  ['heron 的語言模型是凍結的嗎', 'Heron', 'language-model'],
  ['language model of frozen', 'Frozen', 'language-model'],
  ['heron 是哪個公司開發的', 'Heron', 'organisation'],
  ['egret 是哪家机构推出的', 'Egret', 'organisation'],
  ['heron 出自哪間公司', 'Heron', 'organisation'],
  ['heron 有幾個參數', 'Heron', 'parameters'],
  ['egret 什麼時候出的', 'Egret', 'year'],
  ['能不能用 egret 的語言模型', 'Egret', 'language-model'],
  ['how many tokens per image in heron', 'Heron', 'resolution'],
  ['heron visual tokens for each picture', 'Heron', 'resolution'],
  ['is the first stage of heron frozen in the language model', 'Heron', 'language-model'],
  ['final stage of the connector of egret', 'Egret', 'connector'],
  ['is warbler frozen in heron', 'Heron', 'language-model'],
  ['does egret use reed', 'Egret', 'connector'],
  ['is reed trained in egret?', 'Egret', 'connector'],
  ['egret 有凍結 warbler 嗎', 'Egret', 'language-model'],
  ['why does the language model stay frozen in heron?', 'Heron', 'language-model'],
  ['does heron train the language model', 'Heron', 'language-model'],
  ['whats herons llm', 'Heron', 'language-model'],
  ['egrets resolution', 'Egret', 'resolution'],
])('%s asks about %s: %s', (typed, model, property) => {
  expect(find(typed)).toEqual([model, property]);
});

test.each([
  'language model of heron and egret',
  'licence of heron',
  'language model',
  'frozen herons',
  'reed or egret frozen',
  'does heron use reed',
  'heron warbler',
])('%s asks for no fact', (typed) => {
  expect(find(typed)).toBeUndefined();
});
