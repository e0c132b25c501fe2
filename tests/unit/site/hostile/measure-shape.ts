import { allowedShapes } from './allowed-shapes.ts';
import { buildHostile } from './build-hostile.ts';
import { lineShapes, openedLineShapes, repeatedLineShapes } from './line-shapes.ts';
import { manyShapes, modelShapes } from './many-shapes.ts';
import type { Shapes } from './shape-text.ts';

/** Tables under the names that the process is called with. */
const tables: Readonly<Record<string, Shapes>> = {
  allowed: allowedShapes,
  line: lineShapes,
  repeated: repeatedLineShapes,
  opened: openedLineShapes,
  many: manyShapes,
  models: modelShapes,
};

/** Builds one shape in its own process, and prints the most megabytes that it took. */
const [, , table = '', name = ''] = process.argv;
const makeText = tables[table]?.[name];
if (!makeText) throw new Error(`There is no shape ${table} ${name}.`);
buildHostile(makeText());
process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
