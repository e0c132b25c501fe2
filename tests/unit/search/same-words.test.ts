import { describe, expect, test } from 'vitest';
import { keyOf, readMeant, readSameWords } from '../../../assets/client/search/same-words.ts';
import { foldWords } from '../../../src/search/fold.ts';
import { sameWords } from '../../../src/search/same-words.ts';

describe('the table of words that mean the same', () => {
  const rows = sameWords.split('\n').map((row) => row.split('; '));

  test.each(rows.map((row) => [row[0] ?? '', row]))(
    '%s: has each form once, and says something',
    (_, row) => {
      const keys = row.map((word) => keyOf(foldWords(word)));
      expect(row.filter((_, at) => keys.indexOf(keys[at] ?? '') !== at)).toEqual([]);
      expect(keys.every((key) => key.trim() !== '')).toBe(true);
      expect(row.length).toBeGreaterThan(1);
    },
  );

  test('no row is there twice', () => {
    expect(new Set(rows.map((row) => row.join())).size).toBe(rows.length);
  });
});

describe('what a query means', () => {
  const same = readSameWords('sign language; 山羊; deaf\nlanguage; tongue\nphone; 木耳');
  const meant = (text: string) =>
    Object.fromEntries(
      readMeant(foldWords(text), same).map(({ own, others }) => [
        own,
        others.map((words) => words.join(' ')),
      ]),
    );

  test('a word is said otherwise, whatever its form', () => {
    expect(meant('phones')).toEqual({ phones: ['木耳'] });
  });

  test('a word of a group means what the group does, and not what it means alone', () => {
    expect(meant('sign language')).toEqual({ sign: ['山羊', 'deaf'], language: ['山羊', 'deaf'] });
    expect(meant('a language')).toEqual({ a: [], language: ['tongue'] });
  });

  test('Chinese words are found within a run of characters', () => {
    expect(meant('用木耳的人')).toEqual({ 用木: [], 木耳: ['phone'], 人: [] });
    expect(meant('山羊')).toEqual({ 山羊: ['sign language', 'deaf'] });
  });

  test('what is in no row means itself', () => {
    expect(meant('heron egret')).toEqual({ heron: [], egret: [] });
    expect(meant('')).toEqual({});
  });
});
