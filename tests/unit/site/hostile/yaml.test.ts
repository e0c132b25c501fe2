import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../../src/source/settings.ts';
import { buildWithinBounds } from './within-bounds.ts';
import { yamlShapes } from './yaml-shapes.ts';

describe('YAML', () => {
  test.each(Object.entries(yamlShapes))('%s', (_name, makeText) => {
    const yaml = makeText();
    expect(buildWithinBounds(`---\n${yaml}\n---\n## Here\n`).html).toContain('>Here<');
    expect(parseSettings(`${yaml}\n`).settings.base).toBe('/');
  });
});
