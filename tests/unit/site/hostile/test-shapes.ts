import { describe, expect, test } from 'vitest';
import type { Shapes } from './shape-text.ts';
import { buildWithinBounds } from './within-bounds.ts';

/** Builds each shape of a table within the bounds, to a whole page. */
export function testShapes(what: string, shapes: Shapes): void {
  describe(what, () => {
    test.each(Object.entries(shapes))('%s', (_name, makeText) => {
      expect(buildWithinBounds(makeText()).html).toContain('</html>');
    });
  });
}
