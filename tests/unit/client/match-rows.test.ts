import { expect, test } from 'vitest';
import { type Choice, matchRows, type RowFacts } from '../../../assets/client/lists/match-rows.ts';

const row = (name: string, date: string, values: RowFacts['values']): RowFacts => ({ name, date, values });

const rows = [
  row('Avocet-10', '2023-04', { family: ['waders'], lecture: ['1'], code: ['yes'], figure: ['yes'] }),
  row('avocet-9', '2024-01', { family: ['rails'], lecture: ['0', '1'], code: ['yes'] }),
  row('Egret', '', { family: [], lecture: ['0'] }),
];

const names = (choice: Partial<Choice>) =>
  matchRows(rows, { wanted: {}, text: '', order: '', ...choice }, 'en').map(({ name }) => name);

test.each([
  ['nothing asked leaves all', {}, ['Avocet-10', 'avocet-9', 'Egret']],
  ['one filter', { family: ['waders'] }, ['Avocet-10']],
  ['one of several lectures', { lecture: ['1'] }, ['Avocet-10', 'avocet-9']],
  ['a row has all that is asked', { code: ['yes'], figure: ['yes'] }, ['Avocet-10']],
  ['filters narrow each other', { family: ['rails'], figure: ['yes'] }, []],
  ['a filter that no row knows', { colour: ['red'] }, []],
])('%s', (_, wanted, expected) => expect(names({ wanted })).toEqual(expected));

test('text is found within the name, whatever its case and hyphens', () => {
  expect(names({ text: 'AVOCET 9' })).toEqual(['avocet-9']);
  expect(names({ text: ' - ' })).toHaveLength(3);
});

test.each([
  ['title', ['avocet-9', 'Avocet-10', 'Egret']],
  ['newest', ['avocet-9', 'Avocet-10', 'Egret']],
  ['lecture', ['avocet-9', 'Egret', 'Avocet-10']],
  ['of no meaning', ['Avocet-10', 'avocet-9', 'Egret']],
])('in the order %s', (order, expected) => expect(names({ order })).toEqual(expected));
