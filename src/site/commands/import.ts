import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { showControlsInLines } from '../../diagnostics/show-controls.ts';
import { formatSummary } from '../import/format-summary.ts';
import { importCourse } from '../import/import-course.ts';
import { readOptions } from '../options.ts';
import { describeDiskError } from '../publish/describe-disk-error.ts';
import { UsageError } from './usage-error.ts';

const usage = 'Say where the course is: lectern import ../path/to/jekyll-repository [--force]';

const help = `lectern import <folder> [--force], or npm run import -- <folder> [--force]

Imports a Jekyll repository, a Hugo site, or a folder of Markdown into the content folder: posts, pictures, documents, and
what its configuration says about the course. Nothing outside that folder is read, and nothing in it is changed.

  --force     overwrites files that were edited in the content folder since they were imported
  -h, --help  shows this

Exit codes
  0  the course is imported, but for files that were edited here, which are listed
  1  the folder could not be read, or a file could not be written
  2  the command was not understood
`;

/**
 * `lectern import`: imports a Jekyll repository, a Hugo site, or a folder of Markdown into the content folder. What was edited
 * there since an import stays, unless `--force`.
 *
 * @returns the exit code
 */
export async function run(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { force: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const [from] = positionals;
  if (from === undefined || positionals.length > 1) throw new UsageError(usage);
  const { content } = readOptions(environment, process.cwd());
  const imported = await importCourse(resolve(from), content, values.force ?? false, {
    ...(signal && { signal }),
    onWait: ({ pid }) =>
      process.stderr.write(`Waiting for process ${pid}, which is also importing into ${content}.\n`),
  }).catch((error: unknown) => {
    const refused = describeDiskError(error);
    const reason = refused && `The course was not imported because ${refused}.`;
    // It may name a file, whose name may be anything.
    throw new Error(showControlsInLines(reason ?? (error instanceof Error ? error.message : String(error))));
  });
  process.stdout.write(formatSummary({ ...imported, from }));
  return 0;
}
