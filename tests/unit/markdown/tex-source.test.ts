import { expect, test } from 'vitest';
import { readTexSource } from '../../../src/markdown/math/tex-source.ts';

test.each([
  ['\\newcommand{\\R}{\\mathbb{R}}', '\\gdef\\R{\\mathbb{R}}'],
  ['\\newcommand\\R{\\mathbb{R}}', '\\gdef\\R{\\mathbb{R}}'],
  ['\\renewcommand*{\\pair}[2]{(#1,#2)}', '\\gdef\\pair#1#2{(#1,#2)}'],
  ['\\providecommand{\\x}{x}', '\\gdef\\x{x}'],
  ['\\def\\x#1{x_#1}', '\\gdef\\x#1{x_#1}'],
  ['\\DeclareMathOperator{\\argmax}{arg\\,max}', '\\gdef\\argmax{\\operatorname{arg\\,max}}'],
  ['\\DeclareMathOperator*\\lim{lim}', '\\gdef\\lim{\\operatorname*{lim}}'],
  ['\\require{cancel}x', 'x'],
  ['\\begin{eqnarray*}a &=& b\\end{eqnarray*}', '\\begin{align*}a &= b\\end{align*}'],
  ['\\begin{displaymath}a\\end{displaymath}', 'a'],
  // A default for an argument is not ours to read.
  ['\\newcommand{\\x}[1][a]{x_#1}', '\\newcommand{\\x}[1][a]{x_#1}'],
  ['\\define x', '\\define x'],
])('%s is typeset as %s', (written, set) => {
  expect(readTexSource(written, false)).toBe(set);
});

test('an underscore with a backslash is one of TeX only between single dollars, and never within words', () => {
  expect(readTexSource('x\\_i + \\text{a\\_b} \\_', true)).toBe('x_i + \\text{a\\_b} _');
  expect(readTexSource('x\\_i', false)).toBe('x\\_i');
});
