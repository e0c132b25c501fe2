import { lines, million, post, type Shapes } from './shape-text.ts';

const characters = [...'a*_[](<`{|"&$~:\\#>-', '論', '\u200b', '\u00ad', '\u3000'];

const markdown = [
  ...['**a', '**a** ', '[a](', '![', '![](', '[a](b) ', '[a](b c) ', '[a)(https://a.b/) ', '[](b) '],
  ...['https://a.b/ ', '<https://a.b>', 'a@b.c ', 'a|', '`a', '[^1]', '[^1]: ', '*[a]: ', '**，'],
  ...[
    '    ',
    '> ',
    '1. ',
    '- ',
    '**Paper:** [a](b) ',
    'arXiv:2203.01234 ',
    '**a** [2203.01234](https://arxiv.org/abs/2203.01234) - a ',
    '論文：',
    '**a:**',
    '*a_b*c_',
    '~~a',
    '&amp;',
    '\\*',
    '$a$ ',
  ],
];

const liquid = [
  ...['{.a}', '{{', '{%', '{:', '{::', '{% raw %}', '{{ site.url }}'],
  ...['{% include figure path="', '{% include figure path="a" %}'],
];

const html = [
  ...['<div ', '<div>', '<b>', '<iframe>', '<details>', '<a "', '<!--', '<![CDATA[', '<video', '<script>'],
  ...['</b>', ' onclick=', '<b>a</b> ', 'a<br>', '<!-- a -->', '<tr><td>a</td></tr>'],
];

/** A megabyte in one line. */
export const lineShapes: Shapes = Object.fromEntries(
  [...characters, ...markdown, ...liquid, ...html].map((piece) => [
    JSON.stringify(piece),
    () => post(million(piece)),
  ]),
);

/** A megabyte in lines of one kind: a line ends within the piece. */
export const repeatedLineShapes: Shapes = Object.fromEntries(
  ['a  \n', 'a\r', 'a\r\n', '<script>a</script>\n\n', '<style>a{}</style>\n', '<!-- a -->\n\n'].map(
    (piece) => [JSON.stringify(piece), () => post(million(piece))],
  ),
);

/** A megabyte in one line that begins as a heading, a label, a row or a formula. */
export const openedLineShapes: Shapes = {
  'a heading of words': () => post(`### ${million('word ')}\n**Paper:** [a](https://a.b/)`),
  'a heading of links': () => post(`### ${million('[a](https://a.b/) ')}`),
  'a heading of pictures': () => post(`### ${million('![](https://a.b/c.png) ')}`),
  'a label of links': () => post(`**Paper:** ${million('[a](https://a.b/) ')}`),
  'an address with marks in it': () => post(`https://a.b/${million('_')}c`),
  'an address with addresses in brackets': () => post(`https://a.b/${million('[https://a.b/')}`),
  'a link of surnames and a dash': () =>
    post(`- [${million('Reed, ')} — a b c](https://arxiv.org/abs/2203.01234)`),
  'a heading of dashes and colons, above a paper': () =>
    post(`### A: ${million('Wading — a by ')}\n\n[Paper](https://arxiv.org/abs/2203.01234)`),
  'authors without end between a title and its paper': () =>
    post(`- Wading at dusk${million(', Ada Reed')} [Paper](https://arxiv.org/abs/2203.01234)`),
  'dashes between a title and its paper': () =>
    post(`- Wading at dusk${million(' -- a')} [Paper](https://arxiv.org/abs/2203.01234)`),
  'addresses of papers with words behind them': () =>
    post(lines(15_000, () => 'https://arxiv.org/abs/2203.01234 Herons Wade at Dusk')),
  'titles of many authors with a plus': () =>
    post(lines(300, () => `- [${'A+, '.repeat(240)}a](https://arxiv.org/abs/2203.01234)`)),
  'titles with names and venues behind them': () =>
    post(
      lines(
        300,
        () =>
          `- [${'A. Reed et al., '.repeat(18)}${'ICRA 2022, '.repeat(27)}a](https://arxiv.org/abs/2203.01234)`,
      ),
    ),
  'bold items of dashes, each before its paper': () =>
    post(lines(50, () => `- **a${'– '.repeat(9_900)}b**: [paper](https://arxiv.org/abs/2203.01234)`)),
  'quotes that cross': () => post(`${million('”a“b')} [Paper](https://arxiv.org/abs/2203.01234)`),
  'a gate to a gate': () =>
    post(`[a](https://link.zhihu.com/?target=${million('https://link.juejin.cn/?target=')})`),
  'a row below a head of two cells': () => post(`|a|b|\n|--|--|\n|${million('x|').slice(0, 500_000)}`),
  'a table of elements': () => post(`<table>${million('<tr><td>a</td></tr>')}</table>`),
  'formulas in a row': () => `---\ntitle: Hostile\nmath: true\n---\n${million('$a$ ')}\n`,
  'formulas with a command that is not known': () =>
    `---\ntitle: Hostile\nmath: true\n---\n${million('$\\heron a$\n')}\n`,
  'notes in place that never end': () => million('^[a heron '),
};

const inHeadings = [
  ' ',
  '\u3000',
  '-',
  ' - ',
  '(',
  '（',
  '[]',
  '/',
  'x',
  'Xx ',
  '1',
  ',',
  '論',
  '🦩',
  ':',
  '：',
  '. ',
  '“',
  'by ',
  '(2020',
  '®',
];

/** A megabyte of one piece between two words of a heading, and of the link of its paper. */
export const headingShapes: Shapes = Object.fromEntries(
  inHeadings.map((piece) => [
    JSON.stringify(piece),
    () =>
      post(
        `### Heron${million(piece).slice(0, 500_000)}Tern\n\n**Paper:** [Wade${million(piece).slice(0, 500_000)}x](https://arxiv.org/abs/2203.01234)`,
      ),
  ]),
);
