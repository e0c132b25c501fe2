import { expect, test } from 'vitest';
import { readableAddress } from '../../../src/identity/readable-address.ts';

test.each([
  ['/assets/%E7%99%BD%E9%B7%BA%201.png', '/assets/白鷺%201.png'],
  ['/a%2Fb%3Fc.png', '/a%2Fb%3Fc.png'],
  ['/%E3%80%80.png', '/%E3%80%80.png'],
  ['/%E7%99.png', '/%E7%99.png'],
])('%s is %s', (address, readable) => expect(readableAddress(address)).toBe(readable));
