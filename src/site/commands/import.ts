import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatSummary } from '../import/format-summary.ts';
import { importCourse } from '../import/import-course.ts';
import { readOptions } from '../options.ts';

const usage = 'Say where the course is: npm run import -- ../path/to/jekyll-repository [--force]\n';

/**
 * `npm run import -- <folder>`: brings a Jekyll repository, or a folder of Markdown, into the content
 * folder. What was edited there since an import stays, unless `--force`.
 */
async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { force: { type: 'boolean' } },
  });
  const [from] = positionals;
  if (from === undefined || positionals.length > 1) throw new Error(usage.trimEnd());
  const { content } = readOptions(process.env, process.cwd());
  const brought = await importCourse(resolve(from), content, values.force ?? false);
  process.stdout.write(formatSummary({ ...brought, from }));
}

try {
  await run();
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
