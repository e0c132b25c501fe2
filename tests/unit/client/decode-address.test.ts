import { expect, test } from 'vitest';
import { decodeAddress } from '../../../assets/client/decode-address.ts';

test.each([
  ['%E6%B5%B7', '海'],
  ['a-heron', 'a-heron'],
  ['100%25', '100%'],
  ['%E0%A4%A', '%E0%A4%A'],
  ['100%', '100%'],
  ['%', '%'],
  ['', ''],
])('%s is %s', (part, text) => expect(decodeAddress(part)).toBe(text));
