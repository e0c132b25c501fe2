import { expect, test } from 'vitest';
import { commentsOf } from '../../../src/pages/comments.ts';
import { formatPolicy, servicesOf } from '../../../src/pages/content-policy.ts';

test('comments are kept under the address of a page below the base path', () => {
  const { host, frame, href } = commentsOf(
    { provider: 'giscus', repo: 'ada/birds', repoId: 'R_1', categoryId: 'DIC_1' },
    '/lectures/herons/',
    'zh-Hant',
  );
  expect([host, href]).toEqual(['giscus.app', 'https://github.com/ada/birds/discussions']);
  const address = new URL(frame);
  expect(address.origin + address.pathname).toBe('https://giscus.app/zh-TW/widget');
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    repo: 'ada/birds',
    repoId: 'R_1',
    categoryId: 'DIC_1',
    term: 'lectures/herons',
  });
  expect(commentsOf({ provider: 'utterances', repo: 'ada/birds' }, '/lectures/herons/', 'en').frame).toBe(
    'https://utteranc.es/utterances.html?repo=ada%2Fbirds&issue-term=lectures%2Fherons',
  );
});

test('the policy allows the service that counts visits, and no other', () => {
  expect(formatPolicy([], servicesOf({}))).not.toContain('connect-src');
  const analytics = { provider: 'goatcounter', host: 'https://birds.goatcounter.com' } as const;
  expect(formatPolicy([], servicesOf({ analytics }))).toContain(
    "; connect-src 'self' https://birds.goatcounter.com; ",
  );
});
