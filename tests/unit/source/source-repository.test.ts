import { expect, test } from 'vitest';
import { parseSettings } from '../../../src/source/settings.ts';
import { editAddress, parseRepository } from '../../../src/source/source-repository.ts';

const address = 'https://github.com/riverlab/bird-course';

test.each([
  [address, 'main'],
  [`${address}/`, 'main'],
  [`${address}.git`, 'main'],
  [`${address}/tree/spring`, 'spring'],
  [`${address}/tree/terms/spring/`, 'terms/spring'],
])('%s is on branch %s', (text, branch) => {
  expect(parseRepository(text)).toEqual({ address, branch });
});

test.each([
  'riverlab/bird-course',
  'https://gitlab.com/riverlab/birds',
  'https://github.com/riverlab',
  `${address}?x`,
])('%s is not a repository', (text) => {
  expect(parseRepository(text)).toBeUndefined();
});

test('a setting that does not name a repository stops the build', () => {
  expect(parseSettings('repository: riverlab').findings).toMatchObject([
    {
      rule: 'settings/value',
      line: 1,
      message: 'repository: is not the address of a repository, https://github.com/owner/name.',
    },
  ]);
});

test('the name of a post is encoded as GitHub needs it', () => {
  expect(editAddress({ address, branch: 'main' }, 'lectures/海鳥 #1.md')).toBe(
    `${address}/edit/main/content/lectures/%E6%B5%B7%E9%B3%A5%20%231.md`,
  );
});
