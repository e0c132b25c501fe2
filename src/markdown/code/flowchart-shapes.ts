/** How a node is set in brackets, and which of these its drawing has: what draws flowcharts knows fewer. */
export type Shape = {
  readonly open: string;
  readonly close: string;
  readonly drawn: readonly [string, string];
};

const rectangle = ['[', ']'] as const;

/** Longest first, as they are looked for in this order. */
export const shapes: readonly Shape[] = [
  { open: '(((', close: ')))', drawn: ['(((', ')))'] },
  { open: '((', close: '))', drawn: ['((', '))'] },
  { open: '([', close: '])', drawn: ['([', '])'] },
  { open: '[[', close: ']]', drawn: ['[[', ']]'] },
  { open: '[(', close: ')]', drawn: ['[(', ')]'] },
  // A parallelogram is a rectangle here.
  { open: '[/', close: '/]', drawn: rectangle },
  { open: '[/', close: '\\]', drawn: ['[/', '\\]'] },
  { open: '[\\', close: '\\]', drawn: rectangle },
  { open: '[\\', close: '/]', drawn: ['[\\', '/]'] },
  { open: '{{', close: '}}', drawn: ['{{', '}}'] },
  { open: '[', close: ']', drawn: rectangle },
  { open: '(', close: ')', drawn: ['(', ')'] },
  { open: '{', close: '}', drawn: ['{', '}'] },
  { open: '>', close: ']', drawn: ['>', ']'] },
];

/** Names that `A@{ shape: … }` gives to a shape; every other one is a rectangle. */
const named: Readonly<Record<string, readonly [string, string]>> = {
  circ: ['((', '))'],
  circle: ['((', '))'],
  cyl: ['[(', ')]'],
  cylinder: ['[(', ')]'],
  database: ['[(', ')]'],
  db: ['[(', ')]'],
  'dbl-circ': ['(((', ')))'],
  'double-circle': ['(((', ')))'],
  decision: ['{', '}'],
  diam: ['{', '}'],
  diamond: ['{', '}'],
  question: ['{', '}'],
  event: ['(', ')'],
  rounded: ['(', ')'],
  'fr-rect': ['[[', ']]'],
  'framed-rectangle': ['[[', ']]'],
  subproc: ['[[', ']]'],
  subprocess: ['[[', ']]'],
  subroutine: ['[[', ']]'],
  hex: ['{{', '}}'],
  hexagon: ['{{', '}}'],
  prepare: ['{{', '}}'],
  pill: ['([', '])'],
  stadium: ['([', '])'],
  terminal: ['([', '])'],
  odd: ['>', ']'],
  priority: ['[/', '\\]'],
  'trap-b': ['[/', '\\]'],
  trapezoid: ['[/', '\\]'],
  'inv-trapezoid': ['[\\', '/]'],
  manual: ['[\\', '/]'],
  'trap-t': ['[\\', '/]'],
};

/** The brackets of a shape by its name. */
export function findNamedShape(name: string): readonly [string, string] {
  return (Object.hasOwn(named, name) && named[name]) || rectangle;
}
