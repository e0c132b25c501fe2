import { expect, test, vi } from 'vitest';
import { reportFailure } from '../../../src/site/commands/report-failure.ts';

const said = (error: unknown, signal?: AbortSignal) => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  reportFailure(error, signal, 'Stopped.');
  const text = write.mock.calls.join('');
  write.mockRestore();
  return text;
};
const ofDisk = (code: string, syscall: string, more: object = {}) =>
  Object.assign(new Error(`${code}: said by the system, ${syscall}`), { code, syscall, ...more });

test.each([
  [
    ofDisk('ENOSPC', 'copyfile', { path: '/a/x', dest: '/b/x' }),
    'The work could not be finished because the disk is full (/b/x).\n',
  ],
  [ofDisk('EROFS', 'mkdir'), 'The work could not be finished because the file system is read-only.\n'],
  [
    new Error('rsync: write failed: No space left on device'),
    'rsync: write failed: No space left on device\n',
  ],
  ['a text', 'a text\n'],
])('%s', (error, text) => expect(said(error)).toBe(text));

test('a command that was told to stop says so', () => {
  expect(said(new Error('cut off'), AbortSignal.abort())).toBe('Stopped.\n');
});
