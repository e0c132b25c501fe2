import { expect, test } from 'vitest';
import { formatPolicy } from '../../../src/pages/content-policy.ts';

test('a page without players shows no frame at all', () => {
  expect(formatPolicy([])).toContain("frame-src 'none'");
});

test('a page with players shows those of their sites and no others', () => {
  expect(formatPolicy(['https://player.vimeo.com'])).toMatch(/; frame-src https:\/\/player\.vimeo\.com$/);
});
