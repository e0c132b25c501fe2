import { expect, it } from 'vitest';
import { isAllowedHost } from '../../../src/site/serve/allowed-hosts.ts';

it.each([
  'localhost',
  'localhost:8080',
  'LOCALHOST:8080',
  'localhost.',
  'course.localhost:8080',
  '127.0.0.1:8080',
  '[::1]',
  '[::1]:8080',
])('%s is this machine', (header) => {
  expect(isAllowedHost(header, undefined)).toBe(true);
});

it.each([
  undefined,
  '',
  'evil.example',
  'evil.example:8080',
  'localhost.evil.example',
  'evil-localhost',
  'localhost@evil.example',
  'evil.example/localhost',
  'localhost evil.example',
  '127.0.0.1.evil.example',
  '192.0.2.2:8080',
  '[2001:db8::1]:8080',
  '127.0.0.1:80:80',
])('%j is not', (header) => {
  expect(isAllowedHost(header, undefined)).toBe(false);
});

it('what --host names is allowed, and nothing else', () => {
  expect(isAllowedHost('desk.example:8080', 'desk.example')).toBe(true);
  expect(isAllowedHost('localhost', 'desk.example')).toBe(true);
  expect(isAllowedHost('other.example', 'desk.example')).toBe(false);
  expect(isAllowedHost('[2001:DB8::1]:8080', '2001:db8::1')).toBe(true);
});

it.each(['0.0.0.0', '::'])('%s allows every address, but no name', (host) => {
  expect(isAllowedHost('192.0.2.2:8080', host)).toBe(true);
  expect(isAllowedHost('[2001:db8::1]', host)).toBe(true);
  expect(isAllowedHost('evil.example', host)).toBe(false);
});
