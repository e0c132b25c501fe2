import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { severityOf } from '../../src/diagnostics/diagnostic.ts';
import { type RuleId, rules } from '../../src/diagnostics/rules.ts';
import { headingId } from '../../src/identity/heading-id.ts';
import type { Lecture } from '../../src/lecture/lecture.ts';
import { loadDiagramEngine } from '../../src/markdown/code/diagram-engine.ts';
import { CourseReader, parsePost } from '../../src/site/read/read-course.ts';
import { dumpLecture } from './dump-lecture.ts';

const settings = { base: '/', language: 'en' };
const content = join(import.meta.dirname, '../../content');
const files = readdirSync(join(content, 'guide')).sort();
const wholeText = files.map((name) => readFileSync(join(content, 'guide', name), 'utf8')).join('\n');

beforeAll(() => loadDiagramEngine('```mermaid'));

/** An example, and right below it how the site understands it. */
const pair = /^(`{3,})markdown\n([\s\S]*?)^\1\n\n(`{3,})result\n[\s\S]*?^\3$/gm;

/** Runs an example. Without front matter of its own it gets some, whose lines do not count. */
function explain(example: string): string {
  const hasOwn = example.startsWith('---') || example === '## What they are\n';
  const before = hasOwn ? '' : '---\ntitle: A lecture\n---\n';
  const { lecture, findings } = parsePost('lectures/a-lecture.md', before + example.trimEnd(), settings);
  const offset = hasOwn ? 0 : 3;
  const lines = dumpLecture(
    lecture,
    findings.map((finding) => ({ ...finding, line: finding.line - offset })),
  );
  return [...(hasOwn ? [describeHead(lecture)] : []), lines].join('\n').trimEnd();
}

function describeHead({ title, authors, tags, date }: Lecture): string {
  const facts = [
    `lecture "${title}"`,
    authors.length > 0 && `by ${authors.join(', ')}`,
    date && `on ${date.iso}`,
    tags.length > 0 && `tags ${tags.join(', ')}`,
  ];
  return facts.filter(Boolean).join(', ');
}

/** `npx vitest run tests/format/guide.test.ts -u` writes the results into the guide. */
test.each(files)('the examples of %s give the results that it shows', async (name) => {
  const path = join(content, 'guide', name);
  const updated = readFileSync(path, 'utf8').replace(pair, (_pair, fence, example, resultFence) =>
    [`${fence}markdown\n${example}${fence}\n`, `${resultFence}result`, explain(example), resultFence].join(
      '\n',
    ),
  );
  await expect(updated).toMatchFileSnapshot(path);
});

test('every example has its result', () => {
  const examples = wholeText.match(/^`{3,}markdown$/gm) ?? [];
  expect(examples.length).toBeGreaterThan(30);
  expect(wholeText.match(pair)).toHaveLength(examples.length);
});

test('the guide has no faults of its own', async () => {
  const { texts, diagnostics } = await new CourseReader({ content, output: '', hasSearch: false }).read({});
  const guide = texts.find(({ address }) => address === '/guide/');
  expect(diagnostics.filter(({ file }) => file.startsWith('content/guide/'))).toEqual([]);
  expect(guide?.text.sections.map((section) => section.name.slice(0, 2))).toEqual([
    '1 ',
    '2 ',
    '3 ',
    '4 ',
    '5 ',
    '6 ',
    '7 ',
    '8 ',
    '9 ',
    '10',
    '11',
    '12',
  ]);
});

const ruleIds = Object.keys(rules) as RuleId[];

test.each(ruleIds)('%s leads to a section of the guide, which explains it', (rule) => {
  const { section } = rules[rule];
  const [explanation, more] = wholeText.split(`- \`${rule}\`:`).slice(1);
  const title = new RegExp(`^### (${section.replace('.', '\\.')} .*)$`, 'm').exec(wholeText)?.[1] ?? '';
  expect(explanation?.split('\n- ')[0]).toContain(`([${section}](#${headingId(title)})).`);
  expect(more).toBeUndefined();
});

test('errors and warnings are distinguished', () => {
  const errors = wholeText.slice(wholeText.indexOf('### 9.2'), wholeText.indexOf('### 9.3'));
  const updated = [...errors.matchAll(/^- `([a-z/-]+)`:/gm)].map((match) => match[1]);
  expect(updated.sort()).toEqual(ruleIds.filter((rule) => severityOf({ rule }) === 'error').sort());
});
