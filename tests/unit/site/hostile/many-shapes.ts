import { lines, post, type Shapes } from './shape-text.ts';

const count = 100_000;

/** A hundred thousand of what an author writes ten of, or as many as fill a megabyte. */
export const manyShapes: Shapes = {
  'equal headings': () => post(lines(count, () => '## a')),
  'headings that count themselves': () => post(lines(count, (at) => (at % 2 ? '### a' : '### a-1'))),
  'headings of every level': () => post(lines(count, (at) => `${'#'.repeat((at % 6) + 1)} a${at}`)),
  'underlined headings': () => post(lines(2 * count, () => 'a\n-')),
  'links in a paragraph': () => post(lines(count, (at) => `[a](https://a.b/${at})`)),
  'links without text': () => post(lines(count, (at) => `[](https://a.b/${at})`, ' ')),
  'links to headings': () => post(lines(count / 2, (at) => `[a](#x${at})`, ' ')),
  'links by reference': () =>
    post(
      `${lines(30_000, (at) => `[a${at}]: https://a.b/${at}`)}\n\n${lines(30_000, (at) => `[a${at}]`, ' ')}`,
    ),
  'pictures in paragraphs': () => post(lines(count, (at) => `![](https://a.b/${at}.png)`, '\n\n')),
  'pictures, a line each': () => post(lines(count / 4, (at) => `![](https://a.b/${at}.png)`)),
  'pictures as cells': () =>
    post(`| a | b |\n|-|-|\n${lines(count / 10, (at) => `| ![](a${at}.png) | ![](b${at}.png) |`)}`),
  'pictures below their names': () =>
    post(lines(20_000, (at) => `**Name${at} architecture**<br>\n![](https://a.b/${at}.png)\n`)),
  videos: () => post(lines(15_000, (at) => `<video controls src="https://a.b/${at}.mp4"></video>`, '\n\n')),
  'label lines': () => post(`### x\n${lines(count, (at) => `**Paper:** [a](https://a.b/${at})<br>`)}`),
  'labels that nobody knows, a fifth of it': () =>
    post(`### x\n${lines(count / 5, (at) => `**Papxer${at}:** [a](b)<br>`)}`),
  'labels as headings, a fifth of it': () =>
    post(`### x\n${lines(count / 5, (at) => `#### Code: [a](https://a.b/${at})`)}`),
  'Liquid marks': () => post(lines(2 * count, () => '{% raw %}', ' ')),
  'table rows': () => post(`|a|b|\n|-|-|\n${lines(count, () => '|a|b|')}`),
  'rows without dashes': () => post(lines(count, () => '|a|b|')),
  'rows of dashes': () => post(lines(count, () => '|-|-|')),
  'rows without bars at their ends': () => post(lines(count, () => 'a | b')),
  'rows that become none': () => post(`${lines(count, () => 'a | b')}\na | b | c`),
  'rows, each with a text': () => post(lines(count / 2, () => '| a | b |\na', '\n')),
  'rows shorter than their head': () =>
    post(`|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n${lines(count, () => '|b|')}`),
  tables: () => post(lines(20_000, () => '|a|b|\n|-|-|\n|c|d|\n')),
  footnotes: () => post(lines(count / 2, (at) => `a[^${at}]\n\n[^${at}]: b`, '\n\n')),
  'references to a footnote': () => post(`${lines(count, () => 'a[^1]')}\n\n[^1]: b`),
  'footnotes of one name': () => post(lines(count, () => '[^1]: b')),
  'footnotes that ask for each other': () => post(lines(count / 2, (at) => `[^${at}]: a[^${at + 1}]`)),
  'references to a figure': () =>
    post(
      `![a ${'b'.repeat(200)}](c.png){#fig-a}\n\n${lines(count / 2, () => 'See [@fig-a; -@fig-a] \\ref{fig-a} {ref}`fig-a`')}`,
    ),
  'references to a long heading': () =>
    post(`# ${'*a* '.repeat(50_000)} {#sec-a}\n\n${lines(count / 2, () => '@sec-a', ' ')}`),
  'citations of a work': () =>
    post(
      `\`\`\`bibtex\n@a{b, author={${'a'.repeat(90)}}, year=2020}\n\`\`\`\n\n${lines(count, () => '[@b]', ' ')}`,
    ),
  'works that nothing cites': () =>
    post(`\`\`\`bibtex\n${lines(count / 4, (at) => `@a{b${at}, author={A}, year=2020}`)}\n\`\`\`\n\n[@c]`),
  'labels behind': () => post(`# a\n${lines(count / 2, (at) => `:label:\`b${at}\``, '\n\n')}`),
  'labels that nothing has': () =>
    post(`# a {#fig-a}\n\n${'[@a;'.repeat(10_000)}${'\\ref{'.repeat(10_000)}${'{ref}`a`'.repeat(10_000)}`),
  'lines of macros': () =>
    post(lines(20_000, () => '\\newcommand{\\a}{b}')).replace('title: Hostile', 'title: Hostile\nmath: true'),
  'lines of verse': () => post(lines(count, () => '| a')),
  'lines of verse that a table ends': () => post(`${lines(count, () => '| a')}\n| a | b |`),
  examples: () => post(lines(count / 2, (at) => `(@a${at}) b (@a${at})`)),
  'examples within an example': () => post(lines(count, () => '(@a) b', '\n\n')),
  'definitions with tildes': () => post(`a\n${lines(count, () => '  ~ b')}`),
  terms: () => post(lines(count, () => 'a\n: b', '\n\n')),
  definitions: () => post(`a\n${lines(count, () => ': b')}`),
  abbreviations: () =>
    post(`${lines(count, (at) => `*[a${at}]: b`)}\n\n${lines(count, (at) => `a${at}`, ' ')}`),
  'lines of attributes': () => post(lines(count, () => '{: .a}')),
  'lines of attributes with a name': () => post(lines(count, () => '{: a}\n{:a: .b}')),
  'tables of contents': () => post(lines(count / 2, () => '* a\n{:toc}', '\n\n')),
  fences: () => post(lines(count, () => '```')),
  items: () => post(lines(2 * count, () => '- a')),
  lines: () => post(lines(count, () => 'a')),
  'folded blocks': () =>
    post(lines(20_000, (at) => `<details><summary>a${at}</summary>\n\nb\n\n</details>`, '\n\n')),
};

/** As many models as fill a megabyte, and what makes each of them expensive. */
export const modelShapes: Shapes = {
  models: () => post(lines(20_000, (at) => `### Heron${at}\n**Paper:** [a${at}](https://a.b/${at})\n`)),
  'models of one paper, with facts': () =>
    post(lines(8000, (at) => `### H${at}\n**Paper:** [a](https://a.b/)\n\n**Parameters:** ${at}B [S]<br>\n`)),
  'facts of one model': () =>
    post(`### x\n**Paper:** [a](https://a.b/)\n\n${lines(30_000, (at) => `**Parameters:** ${at}B [S]<br>`)}`),
  'other names of models': () =>
    post(
      lines(2400, (at) => {
        const names = lines(30, (name) => `al${at}x${name}`, ', ');
        return `### Heron${at} {aliases="${names}"}\n**Paper:** [a](https://a.b/)\n`;
      }),
    ),
  'names that begin alike': () =>
    post(
      `${lines(2400, (at) => `### ${'heron '.repeat(20)}${at}\n**Paper:** [a](https://a.b/${at})\n`)}\n${'heron '.repeat(count)}`,
    ),
  'names in prose': () =>
    post(
      `${lines(2400, (at) => `### Heron ${at}\n**Paper:** [a](https://a.b/)\n`)}\n${lines(60_000, (at) => `Heron ${at} `, '')}`,
    ),
  'long names': () =>
    post(lines(500, (at) => `### ${'word'.repeat(500)}${at}\n**Paper:** [a](https://a.b/${at})\n`)),
};
