import { expect, test } from 'vitest';
import { pathFrom } from '../../../src/site/read/display-path.ts';

const typed = { INIT_CWD: '/home/ada', npm_package_json: '/x/lectern/package.json' };

test.each([
  ['the content folder', {}, 'content/lectures/a.md'],
  ['a folder beside', { LECTERN_CONTENT: '../course' }, '../course/lectures/a.md'],
  ['a whole path', { LECTERN_CONTENT: '/home/ada/course' }, '../../home/ada/course/lectures/a.md'],
  ['the working folder', { LECTERN_CONTENT: '.' }, 'lectures/a.md'],
  ['a folder above', { LECTERN_CONTENT: '..' }, '../lectures/a.md'],
  ['npm run from elsewhere', { LECTERN_CONTENT: '/home/ada/course', ...typed }, 'course/lectures/a.md'],
  ['npm run of another package', { ...typed, npm_package_json: '/y/package.json' }, 'content/lectures/a.md'],
])('%s', (_name, environment, path) => {
  expect(pathFrom(environment, '/x/lectern', 'lectures/a.md')).toBe(path);
});
