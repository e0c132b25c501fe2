import { lines, million, type Shapes } from './shape-text.ts';

const doubled = lines(30, (at) => `k${at}: &k${at} [${at ? `*k${at - 1}, *k${at - 1}` : '*a, *a'}]`);

/** Front matter, or settings, that cost more to read than they are long. */
export const yamlShapes: Shapes = {
  'aliases of aliases': () => `a: &a [x, x]\n${doubled}`,
  'an alias of itself': () => 'a: &a [*a]',
  'an alias of itself, beside curly quotes': () => 'a: &a [“x”, *a]',
  'many aliases': () => `a: &a x\nb: [${lines(100_000, () => '*a', ', ')}]`,
  'deep lists': () => `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  'deep lists without end': () => `a: ${'['.repeat(100_000)}`,
  'deep mappings': () => lines(5_000, (at) => `${' '.repeat(at)}a:`),
  'deep mappings in one line': () => `a: ${'{a: '.repeat(50_000)}1${'}'.repeat(50_000)}`,
  'a long line': () => `a: ${million('x')}`,
  'a hundred thousand keys': () => lines(100_000, (at) => `k${at}: 1`),
  'a hundred thousand equal keys': () => lines(100_000, () => 'title: 1'),
  'a hundred thousand tags': () => `tags:\n${lines(100_000, (at) => `  - t${at}`)}`,
  'forty thousand tags in a line': () => `tags: [${lines(40_000, (at) => `t${at}`, ', ')}]`,
  'forty thousand authors': () => `author: [${lines(40_000, (at) => `t${at}`, ', ')}]`,
  'forty thousand former addresses': () => `redirect_from: [${lines(40_000, (at) => `/t${at}/`, ', ')}]`,
  'merged mappings': () => `a: &a {b: 1}\n${lines(30_000, (at) => `k${at}: {<<: *a}`)}`,
  'unknown kinds': () => lines(30_000, (at) => `k${at}: !!x y`),
  'fifty thousand mistakes': () => lines(50_000, (at) => `k: a: b${at}`),
};
