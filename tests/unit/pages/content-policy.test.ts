import { expect, test } from 'vitest';
import { formatPolicy } from '../../../src/pages/content-policy.ts';

test('a page without players allows no frame at all', () => {
  expect(formatPolicy([])).toContain("frame-src 'none'");
});

test('a page with players allows frames of their sites and no others', () => {
  expect(formatPolicy(['https://player.vimeo.com'])).toMatch(/; frame-src https:\/\/player\.vimeo\.com$/);
});
