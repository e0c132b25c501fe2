import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSetting } from '../../source/settings.ts';
import { ask } from '../new/ask.ts';
import { findGenerator, type Generator } from '../new/find-generator.ts';
import { type CourseAnswers, planCourse, titleOf } from '../new/plan-course.ts';
import { quotePath } from '../new/quote-path.ts';
import { type WrittenCourse, writeCourse } from '../new/write-course.ts';
import { UsageError } from './usage-error.ts';

const usage = `lectern new <folder> [options]

Starts a course: content/site.yaml, one lecture, package.json, .gitignore and a workflow that publishes it on GitHub Pages.
An existing file is left as it is. On a terminal it asks for what no option gives.

Options
  --title TITLE      title of the course (the name of the folder)
  --language TAG     its language, en or zh-Hant (en)
  --author NAME      who teaches it
  --generator SPEC   where the course gets Lectern from: anything npm accepts in package.json. Without it, a packed
                     copy is put into the course, in vendor/
  -y, --yes          asks nothing
  -h, --help         shows this

Exit codes
  0  the course is there
  1  a file could not be written
  2  the command was not understood
`;

/**
 * `lectern new`
 *
 * @returns the exit code
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      language: { type: 'string' },
      author: { type: 'string' },
      generator: { type: 'string' },
      yes: { type: 'boolean', short: 'y' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    return 0;
  }
  const [name] = positionals;
  if (!name?.trim() || positionals.length > 1)
    throw new UsageError('Say where to put the course: lectern new my-course');
  const folder = resolve(name);
  const { title, language, author } = values;
  const said = { ...(title && { title }), ...(language && { language }), ...(author && { author }) };
  const usual = { title: titleOf(folder), language: 'en' };
  const answers = canAsk(values.yes) ? await ask(said, usual, terminal) : { ...usual, ...said };
  checkAnswers(answers);
  const generator: Generator = values.generator ? { spec: values.generator } : await findGenerator(folder);
  const course = await writeCourse(folder, await planCourse(folder, answers, generator.spec));
  process.stdout.write(describe(name, course, generator));
  return 0;
}

const terminal = { input: process.stdin, output: process.stdout };

function canAsk(isQuiet = false): boolean {
  return !isQuiet && process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** @throws UsageError for an answer that site.yaml could not contain */
function checkAnswers(answers: CourseAnswers): void {
  for (const [key, value] of Object.entries(answers)) {
    const fault = checkSetting(key, value);
    if (fault !== undefined) throw new UsageError(`${JSON.stringify(value)} cannot be used. ${fault}`);
  }
}

function describe(folder: string, { written, kept }: WrittenCourse, { spec, packed }: Generator): string {
  const lines = [
    ...[...written, ...(packed ? [packed] : [])].map((path) => `  ${folder}/${path}`),
    ...kept.map((path) => `  ${folder}/${path} already existed, and was left as it is`),
  ];
  // A package.json that was there starts something else, or nothing.
  const start = kept.includes('package.json')
    ? `npm install ${quotePath(packageOf(spec))} && npx lectern dev`
    : 'npm install && npm start';
  return `The course is in ${folder}:\n${lines.join('\n')}\n\nSee it: ${enterOf(folder)}${start}\n`;
}

function enterOf(folder: string): string {
  return relative(process.cwd(), resolve(folder)) === '' ? '' : `cd ${quotePath(folder)} && `;
}

/** What `npm install` takes for a package that package.json would name so. */
function packageOf(spec: string): string {
  if (spec.startsWith('file:')) return `./${spec.slice('file:'.length)}`;
  return /^[\^~]?\d/.test(spec) ? `lectern@${spec}` : spec;
}
