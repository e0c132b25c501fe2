import { describe, expect, test } from 'vitest';
import { mostExpensive } from './most-expensive.ts';
import type { Shapes } from './shape-text.ts';
import { buildWithinBounds } from './within-bounds.ts';

/**
 * Builds each shape of a table within the bounds, to a whole page.
 *
 * @param table under which `most-expensive.ts` names those that `memory.test.ts` builds
 */
export function testShapes(what: string, shapes: Shapes, table?: string): void {
  const elsewhere = new Set(mostExpensive.flatMap(([its, name]) => (its === table ? name : [])));
  describe(what, () => {
    test.each(Object.entries(shapes).filter(([name]) => !elsewhere.has(name)))('%s', (_name, makeText) => {
      expect(buildWithinBounds(makeText()).html).toContain('</html>');
    });
  });
}
