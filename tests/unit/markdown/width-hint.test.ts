import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseWidth, widthClass } from '../../../src/markdown/width-hint.ts';

test.each([
  ['50%', '', 'width-50'],
  ['33%', '', 'width-35'],
  ['300', '', 'width-300px'],
  ['301px', '', 'width-350px'],
  [undefined, 'zoom:33%;', 'width-35'],
  [undefined, 'color: red; max-width: 120px', 'width-150px'],
])('%s, style "%s" is %s', (written, style, name) => {
  const hint = parseWidth(written, style);
  expect(hint && widthClass(hint)).toBe(name);
});

test.each(['100%', '853', '0', 'auto', '50em', '-5%', ''])('%s is not a hint', (written) => {
  expect(parseWidth(written)).toBeUndefined();
});

test('every class that can be made has a rule', () => {
  const css = readFileSync(new URL('../../../assets/css/figures/widths.css', import.meta.url), 'utf8');
  for (let value = 1; value < 800; value += 1) {
    for (const unit of ['percent', 'pixels'] as const) {
      if (unit === 'percent' && value >= 100) continue;
      expect(css).toContain(`.${widthClass({ unit, value })} {`);
    }
  }
});
