import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { RuleId } from '../../../src/diagnostics/rules.ts';
import { SiteBuild } from '../../../src/site/site-build.ts';

/** A course that a rule reports, and what its author does with the repair. */
type Case = {
  /** By path below the content folder. A lone text is the post `lectures/a.md`, whose front matter is added where it has none. */
  readonly files: string | Readonly<Record<string, string | Uint8Array | symbol>>;
  /** The files after the repair; a text where it is the file that was reported. */
  readonly mend: (text: string, diagnostic: Diagnostic) => string | Case['files'];
};

/** A symbolic link that leads nowhere. */
const link = Symbol('link');

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'repairs-'));
});
afterEach(() => rm(content, { recursive: true, force: true }));

const post = 'lectures/a.md';
const head = '---\ntitle: A\n---\n';

function filesOf(files: Case['files']): Exclude<Case['files'], string> {
  if (typeof files !== 'string') return files;
  return { [post]: /^(?:---|\uFEFF|\s|Text without)/.test(files) ? files : `${head}${files}\n` };
}

async function check(files: Exclude<Case['files'], string>, rule: RuleId): Promise<Diagnostic[]> {
  await rm(content, { recursive: true, force: true });
  await mkdir(join(content, 'lectures'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    const place = join(content, path);
    await mkdir(dirname(place), { recursive: true });
    if (text === link) await symlink('/nowhere/at/all.png', place);
    else if (typeof text !== 'symbol') await writeFile(place, text);
  }
  const options = { content, output: join(content, '..', 'none'), hasSearch: false };
  const environment = rule === 'liquid/date' ? {} : { SOURCE_DATE_EPOCH: '1780800000' };
  const build = new SiteBuild(options);
  const { diagnostics } = await build.prepare(
    environment,
    async () => ({ styles: [], scripts: [] }) as never,
  );
  return diagnostics.filter((each) => each.rule === rule);
}

/** Puts the repair in place of the line that is reported. */
const asLine: Case['mend'] = (text, { fix, line }) => replaceLine(text, line, () => fix);
/** Puts it in place of a piece of that line. */
const instead =
  (piece: string): Case['mend'] =>
  (text, { fix, line }) =>
    replaceLine(text, line, (written) => {
      expect(written).toContain(piece);
      return written.replace(piece, () => fix);
    });
/** The word in its quotes is the one to write. */
const word =
  (piece: string): Case['mend'] =>
  (text, { fix, line }) =>
    replaceLine(text, line, (written) => written.replace(piece, /"(.+)"/.exec(fix)?.[1] ?? fix));
/** Puts its last line below the line that is reported. */
const below: Case['mend'] = (text, { fix, line }) =>
  replaceLine(text, line, (written) => `${written}\n${fix.split('\n').at(-1)}`);
/** Puts it at the end of the post. */
const atEnd: Case['mend'] = (text, { fix }) => `${text}\n\n${fix}\n`;
const withoutLine: Case['mend'] = (text, { line }) =>
  text
    .split('\n')
    .filter((_, at) => at !== line - 1)
    .join('\n');
/** Does by hand what it asks for in words, which are given here to be sure that it asks for that. */
const by =
  (asked: RegExp, mend: (text: string, diagnostic: Diagnostic) => string | Case['files']): Case['mend'] =>
  (text, diagnostic) => {
    expect(diagnostic.fix).toMatch(asked);
    return mend(text, diagnostic);
  };

function replaceLine(text: string, line: number, change: (written: string) => string): string {
  return text
    .split('\n')
    .map((written, at) => (at === line - 1 ? change(written) : written))
    .join('\n');
}

const arxiv = 'https://arxiv.org/abs/2203.01234';
const large = new Uint8Array(1_200_000);
large.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Syntax of other tools: each kind that is reported, and what replaces it. */
const dialects: readonly Case[] = [
  ...[
    ['See {cite}`ada`.', '{cite}`ada`'],
    ['See [@ada2020].', '[@ada2020]'],
  ].map(
    ([files = '', written = '']): Case => ({
      files,
      mend: by(/^Write a link: \[/, (text, { fix }) =>
        text.replace(written, fix.replace('Write a link: ', '').replace('https://…', 'https://a.example/')),
      ),
    }),
  ),
  ...[
    ['See {ref}`gull`.', '{ref}`gull`'],
    ['See {term-of}`gull`.', '{term-of}`gull`'],
  ].map(
    ([files = '', written = '']): Case => ({
      files,
      mend: by(/^Write a link, \[what it says\]\(address\)/, (text) =>
        text.replace(written, '[what it says](https://a.example/)'),
      ),
    }),
  ),
  ...['@fig-heron', '\\@ref(fig-heron)'].map(
    (written): Case => ({
      files: `![A heron](https://a.example/heron.png)\n\nSee ${written}.`,
      mend: by(/^Write \{#fig-heron\} behind the picture/, (text) =>
        text.replace('heron.png)', 'heron.png){#fig-heron}'),
      ),
    }),
  ),
  {
    files: 'It is `r mean(x)` high.',
    mend: by(/what it computes/, (text) => text.replace('`r mean(x)`', '3')),
  },
  { files: 'A\n\n% a note of ours\n\nB', mend: asLine },
  { files: '::: note\n\nA', mend: by(/^Write ::: on a line/, (text) => `${text}\n:::\n`) },
  { files: "A\nimport B from './b.js';", mend: by(/^Delete it/, withoutLine as never) },
  {
    files: 'A\n\n<Banner chapter={1} className="wide" />',
    mend: by(/^Write in Markdown/, (text) => text.replace(/<Banner.*/, '**Chapter 1**')),
  },
  { files: 'A\n\n--8<-- "a.md"\n', mend: by(/^Paste here/, (text) => text.replace(/--8.*/, 'B')) },
  {
    files: 'A <!-- @include: ./a.md --> B',
    mend: by(/^Paste here/, (text) => text.replace(/<!--.*-->/, 'B')),
  },
  {
    files: 'A :material-book: B',
    mend: by(/an emoji: 🔎$/, (text) => text.replace(':material-book:', '🔎')),
  },
  { files: 'Press ++ctrl+c++.', mend: instead('++ctrl+c++') },
  {
    files: 'A {++new++} word.',
    mend: by(/^Write the text as it/, (text) => text.replace('{++new++}', 'new')),
  },
  {
    files: 'A \\textbf{bold} word.',
    mend: by(/\*\*bold\*\*/, (text) => text.replace('\\textbf{bold}', '**bold**')),
  },
  { files: '> [!odd]\n> A', mend: instead('[!odd]') },
  {
    files: '/// note | A\nB\n///',
    mend: by(/^!!! note "A title"$/, (text, { fix }) => text.replace(/\/\/\/[\s\S]*/, `${fix}\n    B\n`)),
  },
  {
    files: '.. figure:: a.png\n',
    mend: by(/^Write in Markdown/, (text) => text.replace(/\.\. figure.*/, 'A')),
  },
  {
    files: 'See [[Gull]].',
    mend: by(/^\[Gull\]\(path/, (text) => text.replace('[[Gull]]', '[Gull](https://a.example/)')),
  },
  { files: 'A %%b%% c', mend: by(/write \\%%/, (text) => text.replace('%%b%%', '\\%%b\\%%')) },
  { files: '```{python}\nplot()\n```', mend: by(/```python/, (text) => text.replace('{python}', 'python')) },
  { files: '```{=latex}\n\\newpage\n```', mend: by(/or delete it/, () => `${head}A\n`) },
];

/** Rules of what the web answers, which no build reports. */
type RuleOfWeb = 'link/dead' | 'link/moved' | 'media/gone';

/** Every other rule; one that is missing here does not compile. */
const cases: Readonly<Record<Exclude<RuleId, RuleOfWeb>, Case | readonly Case[]>> = {
  'front-matter/missing': {
    files: 'Text without a block.',
    mend: (text, { fix }) => `${fix.replace(/^.*\n/, '')}\n${text}`,
  },
  'front-matter/syntax': { files: '---\ntitle: a: b: c\n---\nText.', mend: asLine },
  'front-matter/language': {
    files: '---js\n{ title: "A" }\n---\nText.',
    mend: by(/--- and write the values as YAML/, () => '---\ntitle: A\n---\nText.'),
  },
  'front-matter/unclosed': { files: '---\ntitle: A\n\nText.', mend: below },
  'front-matter/repeated': {
    files: '---\ntitle: A\ntitle: B\n---\n',
    mend: by(/^Delete line 2/, (text) => text.replace('title: A\n', '')),
  },
  'front-matter/title': { files: '---\ntitle: [A, B]\n---\nText.', mend: asLine },
  'front-matter/date': {
    files: '---\ntitle: A\ndate: 2026-13-07\n---\n',
    mend: by(/2026/, (text, { fix }) => text.replace('2026-13-07', /\d{4}-\d\d-\d\d/.exec(fix)?.[0] ?? fix)),
  },
  'front-matter/quotes': { files: '---\ntitle: “Birds”\n---\n', mend: asLine },
  'front-matter/list': { files: '---\ntitle: A\ntags: { a: 1 }\n---\n', mend: asLine },
  'front-matter/order': { files: '---\ntitle: A\norder: first\n---\n', mend: asLine },
  'front-matter/unknown': { files: '---\ntitle: A\nauhtor: B\n---\n', mend: asLine },
  'front-matter/lang': { files: '---\ntitle: A\nlang: Chinese!\n---\n', mend: asLine },
  'front-matter/release': { files: '---\ntitle: A\ndraft: perhaps\n---\n', mend: asLine },
  'front-matter/long': {
    files: `---\ntitle: ${'word '.repeat(200)}\n---\n`,
    mend: by(/Shorten it to \d+ characters/, () => '---\ntitle: Word\n---\n'),
  },
  'front-matter/slug': { files: `---\ntitle: A\nslug: ${'x'.repeat(400)}\n---\n`, mend: asLine },
  'settings/syntax': { files: { [post]: head, 'site.yaml': 'title: a: b: c\n' }, mend: asLine },
  'settings/value': {
    files: { [post]: head, 'site.yaml': 'math: perhaps\n' },
    mend: by(/or delete the line/, () => ''),
  },
  'settings/repeated': {
    files: { [post]: head, 'site.yaml': 'title: A\ntitle: B\n' },
    mend: by(/^Delete line 1/, () => 'title: B\n'),
  },
  'settings/unknown': {
    files: { [post]: head, 'site.yaml': 'titel: A\n' },
    mend: by(/^Did you mean "title"\?$/, () => 'title: A\n'),
  },
  'style/syntax': {
    files: { [post]: head, 'custom.css': ':root { --text-m: 1.2rem;\n' },
    mend: by(/^Correct the line, or delete it\.$/, (text) => `${text}}`),
  },
  'papers/syntax': { files: { [post]: head, 'papers.yaml': '2304.08485: [\n' }, mend: (_, { fix }) => fix },
  'papers/key': {
    files: { [post]: head, 'papers.yaml': 'heron:\n  title: Herons\n' },
    mend: (text, { fix }) => text.replace('heron', /\d{4}\.\d+/.exec(fix)?.[0] ?? ''),
  },
  'papers/value': {
    files: { [post]: head, 'papers.yaml': '2304.08485:\n  year: [1]\n' },
    mend: by(/or delete the line/, () => '2304.08485:\n  title: A\n'),
  },
  'papers/unknown': {
    files: { [post]: head, 'papers.yaml': '2304.08485:\n  titel: A\n' },
    mend: by(/title/, (text) => text.replace('titel', 'title')),
  },
  'source/encoding': {
    files: `${head}A\0B`,
    mend: by(/type the character again/, (text) => text.replace('\0', 'b')),
  },
  'source/charset': {
    files: {
      [post]: new Uint8Array([
        ...Buffer.from(head),
        0xbf,
        0xdf,
        0xa7,
        0xda,
        0xa4,
        0xa4,
        0xa4,
        0xe5,
        0xa4,
        0xe9,
      ]),
    },
    mend: by(/iconv .* -t UTF-8|Move the file/, () => ({ [post]: head })),
  },
  'source/size': {
    files: { [post]: `${head}${'Text. '.repeat(900_000)}` },
    mend: by(/^Split the post/, () => ({ [post]: head })),
  },
  'source/format': {
    files: { [post]: head, 'lectures/b.qmd': head },
    mend: by(/quarto render/, () => ({ [post]: head, 'lectures/b.md': head })),
  },
  'source/conflict': {
    files: 'A\n<<<<<<< HEAD\nB\n=======\nC\n>>>>>>> x\n',
    mend: by(/Keep one of the two/, () => `${head}A\nB\n`),
  },
  // No file can be made here that nobody can read.
  'source/unreadable': [],
  'source/outside': {
    files: { [post]: head, 'img/a.png': link },
    mend: by(/instead of the link/, () => ({ [post]: head, 'img/a.png': 'x' })),
  },
  'source/unlinked': {
    files: { [post]: head, 'lectures/notes.txt': 'x' },
    mend: (_, { fix }) => ({
      [post]: head,
      'lectures/notes.txt': 'x',
      'site.yaml': `${fix.split('\n')[1]}\n`,
    }),
  },
  'media/script': {
    files: {
      [post]: `${head}![](/a.svg)`,
      'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    },
    mend: by(/^Delete .*script/, () => ({
      [post]: `${head}![](/a.svg)`,
      'a.svg': '<svg xmlns="http://www.w3.org/2000/svg"></svg>',
    })),
  },
  'source/unpublished': {
    files: '---\ntitle: A\ndraft: true\n---\n',
    mend: by(/Delete the line/, (text) => text.replace('draft: true\n', '')),
  },
  'source/scheduled': {
    files: '---\ntitle: A\ndate: 2999-01-01\n---\n',
    mend: (text, { fix }) => ({ [post]: text, 'site.yaml': `${fix.split('\n').at(-1)}\n` }),
  },
  'address/outside': { files: '---\ntitle: A\nredirect_from: /CNAME\n---\n', mend: asLine },
  'address/taken': {
    files: { [post]: '---\ntitle: A\nredirect_from: /lectures/b/\n---\n', 'lectures/b.md': head },
    mend: by(/or delete it/, withoutLine as never),
  },
  'source/same-address': {
    files: { 'lectures/x/a.md': head, 'lectures/y/a.md': head },
    mend: by(/slug: /, (text, { fix, file }) => ({
      'lectures/x/a.md': head,
      'lectures/y/a.md': head,
      [file.replace('content/', '')]: text.replace('title: A', `title: A\n${fix.split('\n').at(-1)}`),
    })),
  },
  'source/taken': {
    files: { [post]: head, 'models/index.html': '<p>x</p>', 'site.yaml': 'publish: ["models/index.html"]\n' },
    mend: by(/another name/, () => ({
      [post]: head,
      'old-models/index.html': '<p>x</p>',
      'site.yaml': 'publish: ["old-models/index.html"]\n',
    })),
  },
  'media/malformed': { files: '<video control src="https://a.example/a.mp4"></video>', mend: asLine },
  'media/ledger': {
    files: { [post]: head, 'media.lock.json': '{' },
    mend: by(/^Delete the file/, () => ({ [post]: head })),
  },
  'media/expiring': {
    files: '![](https://private-user-images.githubusercontent.com/1/a.png?jwt=x)',
    mend: by(/Put the file into the repository/, (text) =>
      text.replace(/https\S+\)/, 'https://a.example/a.png)'),
    ),
  },
  'media/format': {
    files: '![](https://a.example/a.heic)',
    mend: by(/as PNG/, (text) => text.replace('heic', 'png')),
  },
  'media/large': {
    files: { [post]: `${head}![](/a.png)`, 'a.png': large },
    mend: by(/a\.png/, () => ({ [post]: `${head}![](/a.png)`, 'a.png': large.slice(0, 1000) })),
  },
  'media/frame': { files: '<iframe src="https://unknown.example/x"></iframe>', mend: asLine },
  'diagram/broken': [
    {
      files: '```mermaid\nflowchart LR\n  A[\n```',
      mend: (text, { fix }) => text.replace('flowchart LR\n  A[', fix),
    },
    { files: '```mermaid\nA --> B\n```', mend: (text, { fix }) => text.replace('A --> B', fix) },
    ...['mindmap\n  birds\n    heron', 'pie\n  "herons": 3', 'gantt\n  title A', 'timeline\n  2002: fly'].map(
      (source): Case => ({
        files: `\`\`\`mermaid\n${source}\n\`\`\``,
        mend: (text, { fix }) => text.replace(/```[\s\S]*```/, () => fix),
      }),
    ),
  ],
  'diagram/stages': {
    files: '```mermaid\nflowchart LR\n  A --> B\n  class B trained\n%% stages: 1: C; 2: B\n```',
    mend: asLine,
  },
  'math/broken': {
    files: '---\ntitle: A\nmath: true\n---\n$\\nosuchcommand{$',
    mend: (text, { fix }) => text.replace('$\\nosuchcommand{$', fix.split(',')[0] ?? ''),
  },
  'math/reference': {
    files: '---\ntitle: A\nmath: true\n---\n$$\\begin{equation}a\\end{equation}$$\n\nSee $\\eqref{x}$.',
    mend: (text, { fix }) => text.replace('}a', `}a${/\\label\{.*?\}/.exec(fix)?.[0]}`),
  },
  'math/off': {
    files: 'So \\(a^2\\) and\n\n$$E = mc^2$$\n',
    mend: (text, { fix }) => text.replace('title: A', `title: A\n${fix.split('\n')[0]}`),
  },
  'question/form': {
    files: '**Quiz:** Which?\n\n- [ ] CLIP\n- [ ] Flamingo\n',
    mend: (text, { fix }) => text.replace('- [ ] CLIP', fix),
  },
  'label/unknown': [
    { files: '### Heron\n**Kagge:** [x](https://www.kaggle.com/a/b)', mend: word('Kagge') },
    { files: '### Heron\n**Paramters:** 7B', mend: word('Paramters') },
  ],
  'label/marks': {
    files: '### Heron\n**Paper:**: [Herons](https://arxiv.org/abs/2203.01234)\n',
    mend: asLine,
  },
  'label/alone': {
    files: '### Heron\n#### Paper:\n\nText.\n\n### Egret\n#### Slides:\n',
    mend: (text, { fix, line }) =>
      replaceLine(text, line, () => fix.replace('https://…', 'https://a.example/x')),
  },
  'link/missing-file': {
    files: '![](/img/a.png)',
    mend: by(/Put the file at content\/img\/a\.png/, (text) => ({ [post]: text, 'img/a.png': 'x' })),
  },
  'link/missing-section': { files: '## Herons\n[x](#heronz)', mend: instead('#heronz') },
  'link/broken': [
    { files: '![](<iframe src="https://www.youtube.com/embed/1EAsn71O9yA"></iframe>)', mend: asLine },
    { files: '[title)(https://a.example/x)', mend: asLine },
    { files: `![Herons wading at dawn](${arxiv})`, mend: asLine },
    { files: '[測物] S3: Fast nets](https://a.example/s3)', mend: asLine },
  ],
  'link/address': [
    { files: '[x](https:/a.example/x)', mend: instead('https:/a.example/x') },
    { files: '[x]([https://a.example/x])', mend: instead('[https://a.example/x]') },
  ],
  'link/empty': [
    { files: '[](https://a.example/x)', mend: asLine },
    {
      files: '[the notes]()',
      mend: (text, { fix, line }) =>
        replaceLine(text, line, () => fix.replace('https://…', 'https://a.example/x')),
    },
    { files: 'Text []() more', mend: by(/^Delete \[\]\(\)/, (text) => text.replace('[]()', '')) },
    {
      files: 'Text [![A pond](https://a.example/pond.png)]() more',
      mend: instead('[![A pond](https://a.example/pond.png)]()'),
    },
  ],
  'paper/titles': {
    files: `**Paper:** [Herons wading at dawn](${arxiv})<br>\n\n**Paper:** [Something else, and quite so](${arxiv})<br>\n`,
    mend: by(/correct the title/, (text) =>
      text.replace('Something else, and quite so', 'Herons wading at dawn'),
    ),
  },
  'paper/ids': {
    files: `**Paper:** [Herons wading at dawn](${arxiv})<br>\n\n**Paper:** [Herons wading at dawn](https://arxiv.org/abs/2105.00001)<br>\n`,
    mend: by(/correct the wrong one/, (text) => text.replace('2105.00001', '2203.01234')),
  },
  'paper/untitled': [
    { files: `### Heron\n[${arxiv}](${arxiv})`, mend: asLine },
    { files: `The [Reed et al.](${arxiv}) way to wade.`, mend: instead(`[Reed et al.](${arxiv})`) },
    { files: `* [Waders](${arxiv}) at night`, mend: instead(`[Waders](${arxiv})`) },
    { files: `### Heron [2203.01234](${arxiv})`, mend: instead(`[2203.01234](${arxiv})`) },
  ],
  'prose/divider': { files: 'A\n\n--\n\nB', mend: asLine },
  'prose/dialect': [
    { files: 'A\n\n```{csv-table} x\na\n```\n', mend: by(/or delete it/, () => `${head}A\n`) },
    ...dialects,
  ],
  'code/unclosed': {
    files: '```\ncode\n',
    mend: by(/Write ``` on a line of its own/, (text) => `${text}\n\`\`\`\n`),
  },
  'liquid/leftover': {
    files: 'A {{ page.x }} B',
    mend: by(/or delete it/, (text) => text.replace('{{ page.x }}', '')),
  },
  'liquid/date': { files: 'Updated {{ site.time | date: "%Y" }}', mend: by(/SOURCE_DATE_EPOCH/, () => head) },
  'html/removed': {
    files: 'A\n\n<script>1</script>\n',
    mend: by(/^Delete it/, (text) => text.replace(/<script>.*<\/script>/, '')),
  },
  'html/fold': {
    files: `<details>\n<summary>2023</summary>\n\n## Herons\n**Paper:** [Wait](${arxiv})\n\n</details>\n`,
    mend: by(/Write the summary as a heading/, () => `${head}# 2023\n\n## Herons\n\nText.\n`),
  },
  'heading/blank': { files: 'A\n\n##Herons\n', mend: asLine },
  'heading/empty': { files: '##\n\nText', mend: by(/or delete the line/, withoutLine as never) },
  'heading/pasted': {
    files:
      '### Heron\n**Paper:** [Wading at Night and by Day](https://arxiv.org/abs/2203.01234)\n\n### Tern\nText.\n\n### Heron\n**Paper:** [Wading at Night and by Day](https://arxiv.org/abs/2203.01234)',
    mend: by(/^Delete one of the two/, (text) => text.slice(0, text.lastIndexOf('### Heron'))),
  },
  'heading/attribute': [
    { files: '### Heron {.modle}\nText', mend: instead('{.modle}') },
    { files: '### Heron {model}\nText', mend: instead('{model}') },
    { files: '### Heron {.model yaer=2021}\nText', mend: instead('{.model yaer=2021}') },
    {
      files: '### Heron {.model year=soon}\nText',
      mend: (text, { fix, line }) => replaceLine(text, line, () => `### Heron ${fix}`),
    },
  ],
  'markdown/attributes': {
    files: `Text ${'{a} '.repeat(50)}`,
    mend: by(/over several lines/, (text) => text.replaceAll('{a} ', '{a}\n\n')),
  },
  'lecture/many': {
    files: Array.from({ length: 2600 }, (_, index) => `## H ${index}\n`).join('\n'),
    mend: by(/^Split the (?:post|lecture) into several/, () => head),
  },
  'markdown/nesting': {
    files: `${'> '.repeat(200)}deep`,
    mend: by(/Remove some of the >/, () => `${head}> deep`),
  },
  'table/guessed': {
    files: 'A | B\n1 | 2\n3 | 4',
    mend: by(/\| at both ends/, () => `${head}| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |`),
  },
  'footnote/missing': [
    { files: 'Text[^a] and[^b].\n\n[^b]: Note', mend: atEnd },
    { files: 'Text[^1].\n\n[^1] A note.', mend: instead('[^1]') },
  ],
  'footnote/unused': {
    files: 'Text.\n\n[^b]: Note',
    mend: (text, { fix }) => text.replace('Text.', `Text${/\[\^b\]/.exec(fix)?.[0]}.`),
  },
};

const listed = Object.entries(cases).flatMap(([rule, given]) =>
  [given].flat().map((each, index) => [rule as RuleId, index + 1, each as Case] as const),
);

test.each(listed)(
  '%s, %i: the repair, done as described, makes the finding go away',
  async (rule, _, { files, mend }) => {
    const written = filesOf(files);
    const [found] = await check(written, rule);
    expect(found, 'nothing is reported').toBeDefined();
    if (!found) return;
    const path = found.file.replace(/^.*?content\//, '').replace(`${content.slice(1)}/`, '');
    const key = Object.keys(written).find((each) => found.file.endsWith(each)) ?? path;
    const mended = mend(String(written[key] ?? ''), found);
    const after = typeof mended === 'string' ? { ...written, [key]: mended } : filesOf(mended);
    expect(await check(after, rule)).toEqual([]);
  },
);
