import { expect, test } from 'vitest';
import { isOwnMachine } from '../../../../assets/client/services/count-visit.ts';

test.each(['localhost', 'course.localhost', '127.0.0.1', '127.1.2.3', '[::1]'])(
  '%s is the author at home',
  (host) => {
    expect(isOwnMachine(host)).toBe(true);
  },
);

test.each([
  'localhostess.com',
  'localhost.example',
  '127.0.0.1.example',
  '127.example',
  'notlocalhost',
  'example.org',
])('%s is a site', (host) => {
  expect(isOwnMachine(host)).toBe(false);
});
