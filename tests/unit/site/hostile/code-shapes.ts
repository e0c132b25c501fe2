import { lines, million, post, type Shapes } from './shape-text.ts';

const fence = (language: string, code: string) => post(`\`\`\`${language}\n${code}\n\`\`\``);

const openings: Readonly<Record<string, string>> = {
  python: 'f(',
  js: '`${',
  html: '<a ',
  cpp: 'a<b<c(',
  bash: '$(',
  yaml: 'a: {',
  latex: '\\begin{a}',
  makefile: '$(a ',
  ruby: '"#{',
};

/** A megabyte of code in one line, each of a language in which it opens something again and again. */
export const codeShapes: Shapes = {
  ...Object.fromEntries(
    Object.entries(openings).map(([language, piece]) => [language, () => fence(language, million(piece))]),
  ),
  'empty lines below a name': () => post(`### TernFlow\n\`\`\`text\nx${'\n'.repeat(500_000)}y\n\`\`\``),
  'thirty thousand listings': () => post(lines(30_000, () => '```python\nx = 1\n```\n')),
  'listings within fences of every length': () => post(lines(1000, (at) => `${'`'.repeat(at + 3)}\na`)),
  'marks of code of every length, with a tag behind each': () =>
    post(lines(60_000, (at) => `${'`'.repeat((at % 7) + 1)}a {% cite b %} |`)),
};

/** Diagrams of more than can be drawn. */
export const diagramShapes: Shapes = {
  'a chain': () => fence('mermaid', `flowchart LR\n${lines(30_000, (at) => `a${at} --> a${at + 1}`)}`),
  'a knot': () =>
    fence('mermaid', `flowchart LR\n${lines(3000, (at) => `a${at % 60} --> a${(at * 7) % 61}`)}`),
  'a conversation': () => fence('mermaid', `sequenceDiagram\n${lines(30_000, (at) => `A->>B: m${at}`)}`),
  classes: () => fence('mermaid', `classDiagram\n${lines(10_000, (at) => `A${at} <|-- B${at}`)}`),
  'a long label': () => fence('mermaid', `flowchart LR\n a["${'x'.repeat(500_000)}"] --> b`),
  'many diagrams': () =>
    post(lines(2000, (at) => `\`\`\`mermaid\nflowchart LR\n a --> b\n b --> c${at}\n\`\`\`\n`)),
};
