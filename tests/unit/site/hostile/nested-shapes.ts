import { lines, post, type Shapes } from './shape-text.ts';

const depth = 10_000;

/** Ten thousand of one kind in each other. */
export const nestedShapes: Shapes = {
  brackets: () => post(`${'['.repeat(depth)}a${']'.repeat(depth)}`),
  links: () => post(`${'['.repeat(depth)}a${'](b)'.repeat(depth)}`),
  pictures: () => post(`${'!['.repeat(depth)}a${'](b)'.repeat(depth)}`),
  quotes: () => post(`${'> '.repeat(depth)}a`),
  lists: () => post(`${'- '.repeat(depth)}a`),
  'numbered lists': () => post(`${'1. '.repeat(depth)}a`),
  'lists, a line each': () => post(lines(4000, (at) => `${'  '.repeat(at % 200)}- a`)),
  emphasis: () => post('*a **b '.repeat(depth)),
  elements: () => post(`${'<div>'.repeat(depth)}a${'</div>'.repeat(depth)}`),
  'elements, a line each': () => post(`${'<div>\n\n'.repeat(depth)}a${'\n\n</div>'.repeat(depth)}`),
  'inline elements': () => post(`x ${'<b>'.repeat(depth)}a${'</b>'.repeat(depth)}`),
  formulas: () =>
    `---\ntitle: Hostile\nmath: true\n---\n$${'\\frac{'.repeat(depth)}a${'}{b}'.repeat(depth)}$\n`,
};
