import { describe, expect, it } from 'vitest';
import { contentTypeOf } from '../../../src/site/serve/content-types.ts';

describe('contentTypeOf', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['main.JS', 'text/javascript; charset=utf-8'],
    ['a.jpg', 'image/jpeg'],
    ['pagefind.wasm', 'application/wasm'],
    ['text.woff2', 'font/woff2'],
    ['pagefind/wasm.en.pagefind', 'application/octet-stream'],
    ['pagefind/en_1.pf_index', 'application/octet-stream'],
    ['CNAME', 'application/octet-stream'],
  ])('%s is %s', (path, type) => {
    expect(contentTypeOf(path)).toBe(type);
  });
});
