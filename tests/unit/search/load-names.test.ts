import { afterEach, expect, test, vi } from 'vitest';
import { createNameSource } from '../../../assets/client/search/load-names.ts';
import { namesAddress, thingsAddress } from '../../../src/search/names-addresses.ts';

afterEach(() => vi.unstubAllGlobals());

test('what a first query needs of the names is requested at once, and each file once', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return new Promise(() => undefined);
  });
  const names = createNameSource('/');
  names.warm();
  expect(asked).toEqual([namesAddress, thingsAddress]);
  void names.loadThings(() => []);
  expect(asked).toHaveLength(2);
});

test('a file that did not load is requested again', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response('', { status: 503 });
  });
  const names = createNameSource('/');
  await expect(names.loadThings(() => [])).rejects.toThrow('503');
  await expect(names.loadThings(() => [])).rejects.toThrow('503');
  expect(asked.filter((address) => address === thingsAddress)).toHaveLength(2);
});
