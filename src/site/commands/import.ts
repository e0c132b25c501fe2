import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { showControlsInLines } from '../../diagnostics/show-controls.ts';
import { formatSummary } from '../import/format-summary.ts';
import { importCourse } from '../import/import-course.ts';
import { readOptions } from '../options.ts';

const usage = 'Say where the course is: npm run import -- ../path/to/jekyll-repository [--force]';

const help = `npm run import -- <folder> [--force]

Brings a Jekyll repository, a Hugo site, or a folder of Markdown into the content folder: posts, pictures, documents, and
what its configuration says of the course. Nothing outside the folder is read, and nothing there is changed.

  --force   overwrites files that were edited in the content folder since they were brought
  --help    shows this
`;

/**
 * `npm run import -- <folder>`: brings a Jekyll repository, a Hugo site, or a folder of Markdown into the content
 * folder. What was edited there since an import stays, unless `--force`.
 */
async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { force: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const [from] = positionals;
  if (from === undefined || positionals.length > 1) throw new Error(usage);
  const { content } = readOptions(process.env, process.cwd());
  const brought = await importCourse(resolve(from), content, values.force ?? false);
  process.stdout.write(formatSummary({ ...brought, from }));
}

try {
  await run();
} catch (error) {
  process.exitCode = 1;
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${showControlsInLines(message)}\n`);
}
