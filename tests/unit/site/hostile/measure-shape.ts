import { allowedShapes } from './allowed-shapes.ts';
import { lineShapes, openedLineShapes, repeatedLineShapes } from './line-shapes.ts';
import { manyShapes, modelShapes } from './many-shapes.ts';
import { type Cost, measure } from './measure.ts';
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

export type ShapeReport = Cost & {
  /** The most that the process had. */
  readonly megabytes: number;
  /** Whether the page has its end. */
  readonly isWhole: boolean;
};

/** Builds one shape in its own process, and prints what it cost. */
const [, , table = '', name = ''] = process.argv;
const makeText = tables[table]?.[name];
if (!makeText) throw new Error(`There is no shape ${table} ${name}.`);
const { built, ...cost } = measure(makeText());
const report: ShapeReport = {
  ...cost,
  megabytes: process.resourceUsage().maxRSS / 1024,
  isWhole: built.html.includes('</html>'),
};
process.stdout.write(JSON.stringify(report));
