import { expect, test } from 'vitest';
import { describeDiskError } from '../../../../src/site/publish/describe-disk-error.ts';

const fault = (message: string, fields: object = {}) => Object.assign(new Error(message), fields);

test.each([
  [fault('x', { code: 'ENOSPC', syscall: 'write' }), 'the disk is full'],
  [fault('x', { code: 'EROFS', syscall: 'open', path: '/a/b' }), 'the file system is read-only (/a/b)'],
  [
    fault('x', { originalError: fault('y', { code: 'EDQUOT', syscall: 'write' }) }),
    'the disk quota is used up',
  ],
  [fault('x', { cause: fault('y', { code: 'EACCES', syscall: 'open' }) }), 'permission is denied'],
  [fault('x', { code: 'EPERM', syscall: 'rename', path: '/a', dest: '/b' }), 'permission is denied (/b)'],
  [fault('1 error:\nerror: mkdir a/b: not a directory\nerror: c'), 'a part of the path is a file'],
  [fault('Failed to write to output file: write a.js: no space left on device'), 'the disk is full'],
  [
    fault('x', { code: 'ENOENT', syscall: 'mkdir', path: '/proc/a' }),
    'no folder can be made there (/proc/a)',
  ],
  [fault('x', { code: 'ENOENT', syscall: 'open', path: '/a' }), undefined],
  [fault('x is not a function'), undefined],
  [fault('x', { code: 'EACCES' }), undefined],
  ['no error at all', undefined],
])('%s', (error, said) => {
  expect(describeDiskError(error)).toBe(said);
});
