import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KeptStore } from '../../../../assets/client/study/kept-store.ts';

const isText = (data: unknown): string[] | undefined =>
  Array.isArray(data) ? data.filter((each) => typeof each === 'string') : undefined;

const open = (version = 1) =>
  new KeptStore<readonly string[]>({ name: 'kept', version, empty: [], parse: isText }, '/vlm/');

const add = (text: string) => (kept: readonly string[]) => [...kept, text];

let disk: Map<string, string>;
beforeEach(() => {
  disk = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => disk.get(key) ?? null,
    setItem: (key: string, text: string) => void disk.set(key, text),
    removeItem: (key: string) => void disk.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('two tabs lose nothing of each other', () => {
  const [one, other] = [open(), open()];
  one.change(add('a'));
  other.change(add('b'));
  one.change(add('c'));
  expect(open().read()).toEqual(['a', 'b', 'c']);
  expect([...disk.keys()]).toEqual(['kept /vlm/']);
});

describe('answers are kept on this page alone', () => {
  test('where storage is full', () => {
    const store = open();
    store.change(add('a'));
    vi.stubGlobal('localStorage', {
      ...localStorage,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    });
    store.change(add('b'));
    expect(store.read()).toEqual(['a', 'b']);
    expect(store.state).toBe('memory');
    expect(open().read()).toEqual(['a']);
  });

  test('where storage is forbidden', () => {
    vi.stubGlobal('localStorage', undefined);
    const store = open();
    expect(store.state).toBe('memory');
    store.change(add('a'));
    expect(store.read()).toEqual(['a']);
    store.erase();
    expect(store.read()).toEqual([]);
  });

  test.each([['{"version":2,"data":["z"]}'], ['{"version":1,"data":{}}'], ['broken']])(
    'where it holds %s, which is left alone',
    (text) => {
      disk.set('kept /vlm/', text);
      const store = open();
      expect(store.state).toBe('foreign');
      store.change(add('a'));
      expect(store.read()).toEqual(['a']);
      expect(disk.get('kept /vlm/')).toBe(text);
      store.erase();
      expect(disk.size).toBe(0);
      store.change(add('b'));
      expect(open().read()).toEqual(['b']);
    },
  );
});

test('what is exported can be imported, and nothing else', () => {
  const store = open();
  store.change(add('a'));
  expect(store.parse(store.format())).toEqual(['a']);
  expect(store.parse('{"version":1,"data":[1,"b"]}')).toEqual(['b']);
  expect(store.parse('{}')).toBeUndefined();
  expect(open(2).parse(store.format())).toBeUndefined();
});
