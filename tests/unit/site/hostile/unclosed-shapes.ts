import { lines, post, type Shapes } from './shape-text.ts';

const opening = [
  ...['a <video', '<video src="a">', 'a {{ x', '<div', '<div>', 'a $ b', 'a $$ b'],
  ...[
    '{% highlight python %}',
    '{% comment %}',
    '{% raw %}',
    '{::comment}',
    '{::nomarkdown}',
    'a {::comment}',
  ],
  ...['a[^1]: [^', '{:a: .b', 'a <!-- ', '<!-- ', '<script>', '*a*{.b}'],
];

/** Ten thousand of what nobody closes, in lines and in paragraphs. */
export const unclosedShapes: Shapes = Object.fromEntries(
  opening.flatMap((line) => [
    [`${line}, a line each`, () => post(lines(10_000, () => line))],
    [`${line}, a paragraph each`, () => post(lines(10_000, () => line, '\n\n'))],
  ]),
);
