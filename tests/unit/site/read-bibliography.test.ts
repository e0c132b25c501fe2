import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildCatalogue } from '../../../src/catalogue/build-catalogue.ts';
import { withCited } from '../../../src/site/read/cited-records.ts';
import { CourseReader } from '../../../src/site/read/read-course.ts';
import { citedEntries, mayCite } from '../../../src/source/cited-entries.ts';
import { dumpLecture } from '../../format/dump-lecture.ts';

const heron = `@article{heron2022,
  title = {Wading at {D}awn and at Dusk},
  author = {Reed, Ada and Marsh, Bo},
  year = {2022},
  eprint = {2203.01234}
}
`;
const gull = `@inproceedings{gull2021, title={Gulls}, author={Fen, Cy}, year={2021}, url={https://arxiv.org/abs/2105.00001}}
`;
const tern =
  '@article{tern2020, title={Terns of the Pond}, author={Sedge, Di}, year={2020}, eprint={2001.00001}}\n';

let content: string;
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'bibliography-'));
});
afterEach(() => rm(content, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), text);
  }
}

const openReader = () => new CourseReader({ content, output: join(content, '..', 'none'), hasSearch: false });

async function read(reader = openReader()) {
  const { lectures, diagnostics } = await reader.read({});
  const [lecture] = lectures;
  const { papers } = buildCatalogue(lectures);
  return {
    text: lecture ? dumpLecture(lecture, []) : '',
    papers: papers.map(({ key, title, isUntitled }) => [key, isUntitled ? undefined : title]),
    rules: diagnostics.map(({ rule }) => rule),
  };
}

const head = '---\ntitle: Herons\nbibliography: refs.bib\n---\n';
const wading = ['2203.01234', 'Wading at Dawn and at Dusk'];

describe('a work that a post cites is a paper with the title of its bibliography', () => {
  test.each([
    ['Quarto and Pandoc', 'They wade [@heron2022].'],
    ['MyST', 'They wade {cite}`heron2022`.'],
    ['LaTeX', 'They wade \\cite{heron2022}.'],
    ['Jekyll Scholar', 'They wade {% cite heron2022 --locator 3 %}.'],
    ['Distill', 'They wade <d-cite key="heron2022"></d-cite>.'],
  ])('%s', async (_name, body) => {
    await write({ 'lectures/a.md': `${head}${body}\n`, 'lectures/refs.bib': heron + tern });
    const { text, papers, rules } = await read();
    expect(text).toContain(
      'They wade (<a href="https://arxiv.org/abs/2203.01234" title="Wading at Dawn and at Dusk">Reed and Marsh, 2022</a>).',
    );
    expect(papers).toEqual([wading]);
    expect(rules).toEqual([]);
  });

  test('two in one mark, one of which has a short title', async () => {
    const body = 'See <d-cite key="heron2022,gull2021"></d-cite> and `{% cite heron2022 %}`.';
    await write({ 'lectures/a.md': `${head}${body}\n`, 'lectures/refs.bib': heron + gull });
    const { text, papers } = await read();
    expect(papers.toSorted()).toEqual([['2105.00001', 'Gulls'], wading]);
    expect(text).toContain('<code>{% cite heron2022 %}</code>');
  });
});

test.each([
  ['beside the post', 'lectures/refs.bib', head],
  ['in the content folder', 'refs.bib', head],
  ['where themes of Jekyll have it', 'assets/bibliography/refs.bib', head],
  ['where Jekyll Scholar has it', '_bibliography/refs.bib', head],
  ['beside a post that names none', 'lectures/any.bib', '---\ntitle: Herons\n---\n'],
  ['in a list', 'lectures/refs.bib', '---\ntitle: Herons\nbibliography:\n  - none.bib\n  - refs\n---\n'],
])('a bibliography is found %s', async (_name, path, front) => {
  await write({ 'lectures/a.md': `${front}They wade [@heron2022].\n`, [path]: heron });
  expect((await read()).papers).toEqual([wading]);
});

test('a bibliography outside of the course is not read, and what is not cited is no paper', async () => {
  await write({
    'lectures/a.md': '---\ntitle: Herons\nbibliography: ../../refs.bib\n---\nThey wade [@heron2022].\n',
    'lectures/b.md': `${head}They wade.\n`,
    'lectures/refs.bib': heron,
  });
  expect((await read()).papers).toEqual([]);
});

test('a bibliography that is nowhere is reported at its line, where the post cites', async () => {
  await write({
    'lectures/a.md': '---\ntitle: Herons\nbibliography: [refs.bib, heron]\n---\nThey wade [@heron2022].\n',
    'lectures/b.md': '---\ntitle: Gulls\nbibliography: none.bib\n---\nThey fly.\n',
    'refs.bib': heron,
  });
  const { diagnostics } = await openReader().read({});
  expect(diagnostics).toEqual([
    {
      rule: 'link/missing-file',
      file: 'content/lectures/a.md',
      line: 3,
      message: 'The bibliography heron is not there; works that only it describes are not cited.',
      fix: 'Put heron.bib beside the lecture, in the content folder, in assets/bibliography/ or in _bibliography/.',
    },
  ]);
});

test('a course read again knows a bibliography that has changed', async () => {
  const reader = openReader();
  await write({ 'lectures/a.md': `${head}They wade [@heron2022].\n`, 'lectures/refs.bib': heron });
  expect((await read(reader)).papers).toEqual([wading]);
  await write({ 'lectures/refs.bib': heron.replace('at Dusk', 'in the Rain') });
  expect((await read(reader)).papers).toEqual([['2203.01234', 'Wading at Dawn and in the Rain']]);
});

test('what a bibliography says of a paper is known of it, unless papers.yaml says it', () => {
  const own = new Map([['2105.00001', { title: 'Gulls of the Pond' }]]);
  const records = withCited(own, [{ bibliography: heron + gull }, { bibliography: heron }, {}]);
  expect([...records]).toEqual([
    ['2105.00001', { title: 'Gulls of the Pond' }],
    ['2203.01234', { title: 'Wading at Dawn and at Dusk', authors: ['Ada Reed', 'Bo Marsh'] }],
  ]);
  expect(withCited(own, [{}])).toBe(own);
});

test('a bibliography is not a file that should have been linked', async () => {
  await write({ 'lectures/a.md': `${head}They wade.\n`, 'lectures/refs.bib': heron });
  expect((await read()).rules).toEqual([]);
});

test('of a bibliography only the entries that are cited count', () => {
  expect(citedEntries('They wade [@heron2022; @gull2021, p. 3].', tern + heron + gull)).toBe(heron + gull);
  expect(citedEntries('They wade.', heron)).toBe('');
  expect(mayCite('Write to ada at the pond.')).toBe(false);
});

test.each(['@', '[@a', '\\cite{', '{% cite a ', '<d-cite key="a', 'a:', '@a{b,', '`'])(
  'endless %s take no time',
  (sign) => {
    const text = sign.repeat(20_000);
    expect(mayCite(text) || citedEntries(text, text)).toBeDefined();
  },
);
