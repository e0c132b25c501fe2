import { allowedShapes } from './allowed-shapes.ts';

/** Shapes that are built in a process of their own, by their table and their name: those that are just allowed, and those that took most memory before there was a bound. */
export const mostExpensive: readonly (readonly [table: string, name: string])[] = [
  ...Object.keys(allowedShapes).map((name) => ['allowed', name] as const),
  ...(['"**a"', '"[](b) "', '"**，"'] as const).map((name) => ['line', name] as const),
  ['repeated', '"a\\r"'],
  ['opened', 'formulas in a row'],
  ['many', 'equal headings'],
  ['many', 'label lines'],
  ['many', 'pictures in paragraphs'],
  ['many', 'items'],
  ['many', 'terms'],
  ['models', 'models'],
  ['models', 'other names of models'],
];
