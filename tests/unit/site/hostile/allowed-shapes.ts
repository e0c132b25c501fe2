import { lines, post, type Shapes } from './shape-text.ts';

/** Nearly as much of one kind as is still read: `bounds.ts` and `find-excess.ts` refuse more. */
export const allowedShapes: Shapes = {
  marks: () => post('**a'.repeat(149_000)),
  'pairs of marks': () => post('*a*'.repeat(149_000)),
  'opening brackets of pictures': () => post('!['.repeat(149_000)),
  'line breaks': () => post(lines(299_000, () => 'a')),
  items: () => post(lines(99_000, () => '- a')),
  cells: () => post(`|a|b|\n|-|-|\n${lines(66_000, () => '|a|b|')}`),
  headings: () => post(lines(2500, (at) => `### Heron ${at}\n**Paper:** [a${at}](https://a.b/${at})\n`)),
  pictures: () => post(lines(5000, (at) => `**Heron${at} architecture**\n![](https://a.b/${at}.png)\n`)),
  links: () => post(lines(40_000, (at) => `[](b${at})`, ' ')),
  formulas: () => `---\ntitle: Hostile\nmath: true\n---\n${'$a$ '.repeat(149_000)}\n`,
};
