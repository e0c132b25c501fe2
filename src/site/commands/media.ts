import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatReport } from '../../diagnostics/format-report.ts';
import { formatMediaLedger, type LedgerPicture, ledgerFile } from '../../source/media-ledger.ts';
import { type AskedLink, listAsked } from '../../upkeep/links/web-links.ts';
import { adoptPictures, listLeft } from '../../upkeep/media/adopt-pictures.ts';
import { checkPictures } from '../../upkeep/media/check-pictures.ts';
import { fetchPictures } from '../../upkeep/media/fetch-pictures.ts';
import { type FitForWeb, loadFitting, type WebFormat, webFormats } from '../../upkeep/media/fit-for-web.ts';
import { describePictures, formatPictures, type PicturesReport } from '../../upkeep/media/format-pictures.ts';
import { type Clock, systemClock } from '../../upkeep/web/clock.ts';
import { mayBeOffline } from '../../upkeep/web/describe-failure.ts';
import type { Web } from '../../upkeep/web/polite-web.ts';
import { type BuildOptions, readOptions } from '../options.ts';
import { findNamed } from '../read/find-named.ts';
import { readFilledCourse } from '../read/read-filled-course.ts';
import { readMediaLedger } from '../read/read-media-ledger.ts';
import { mediaUsage } from './media-usage.ts';
import { Progress } from './progress.ts';
import { reportFailure } from './report-failure.ts';
import { UsageError } from './usage-error.ts';
import { offline, openWeb, webFlags } from './web-options.ts';

const tasks = ['lock', 'check', 'fetch', 'adopt'] as const;
type Task = (typeof tasks)[number];

/**
 * `lectern media`: looks after the pictures of other sites.
 *
 * @returns the exit code, see `media-usage.ts`
 */
export async function run(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
  clock: Clock = systemClock,
): Promise<0 | 1 | 2> {
  try {
    const { values, task } = readArguments(args);
    if (values.help || task === undefined) {
      process.stdout.write(mediaUsage);
      return values.help ? 0 : 2;
    }
    const options = readOptions(environment, process.cwd());
    const convert = task === 'adopt' ? findFitting() : undefined;
    const pictures = await readPictures(options, environment);
    const fetched = await lookAfter(task, pictures, options, openWeb(values, clock, signal));
    const report = convert ? await adopt(fetched, { convert, format: values.as }, options) : fetched;
    process.stdout.write(formatPictures[values.format === 'json' ? 'json' : 'text'](report));
    return describePictures(report).length > 0 ? 1 : 0;
  } catch (error) {
    reportFailure(
      error,
      signal,
      'Stopped; what was fetched so far is kept, and the next run continues from there.',
    );
    return 2;
  }
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      as: { type: 'string', default: 'avif' },
      ...webFlags,
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.format !== 'text' && values.format !== 'json')
    throw new UsageError(`--format must be text or json, not ${values.format}.`);
  const as = (Object.keys(webFormats) as WebFormat[]).find((each) => each === values.as);
  if (!as) throw new UsageError(`--as must be ${Object.keys(webFormats).join(' or ')}, not ${values.as}.`);
  const [named] = positionals;
  const task = tasks.find((each) => each === named);
  if (positionals.length > 1 || (named !== undefined && task === undefined))
    throw new UsageError(`media does ${tasks.join(', ')}, and not ${positionals.join(' ')}.`);
  return { values: { ...values, as }, task };
}

/** @throws UsageError before anything is fetched */
function findFitting(): FitForWeb {
  const convert = loadFitting(process.cwd());
  if (convert) return convert;
  throw new UsageError(`media adopt needs the package sharp, which is large and so not installed with lectern. Install it in the folder of the course:
npm install --save-dev sharp
media fetch saves copies without it.`);
}

type Adoption = {
  readonly convert: FitForWeb;
  readonly format: WebFormat;
};

/** Makes versions for the web of all copies, and notes them in the ledger; those in another format that it named before are removed, unless a text names them itself. */
async function adopt(
  report: PicturesReport,
  { convert, format }: Adoption,
  { content, output }: BuildOptions,
): Promise<PicturesReport> {
  const progress = new Progress();
  const ledger = new Map(report.ledger);
  try {
    const faults = await adoptPictures(report.ledger, {
      convert,
      format,
      readCopy: (file) => readFileSync(join(content, file)),
      writeFile: (file, bytes) => writeCopy(join(content, file), bytes),
      hasFile: report.hasCopy,
      onAdopted: (address, picture) => ledger.set(address, picture),
      onDone: (done, all) => progress.show(`Converted ${done} of ${all} pictures`),
    });
    const others = [...faults].map(([address, reason]) => [address, { kind: 'other', reason }] as const);
    return { ...report, ledger, faults: new Map([...report.faults, ...others]) };
  } finally {
    progress.end();
    writeFileSync(join(content, ledgerFile), formatMediaLedger(ledger));
    const left = listLeft(report.ledger, ledger);
    const named = await findNamed(content, output, left);
    for (const file of left) if (!named.has(file)) rmSync(join(content, file), { force: true });
  }
}

async function readPictures(
  options: BuildOptions,
  environment: NodeJS.ProcessEnv,
): Promise<readonly AskedLink[]> {
  const course = await readFilledCourse(options, environment);
  return listAsked(course.webLinks.filter(({ isPicture }) => isPicture));
}

async function lookAfter(
  task: Task,
  pictures: readonly AskedLink[],
  { content }: BuildOptions,
  web: Web,
): Promise<PicturesReport> {
  const known = await readMediaLedger(content);
  if (known.diagnostics.length > 0) throw new Error(formatReport(known.diagnostics).trimEnd());
  const addresses = pictures.map(({ address }) => address);
  const hasCopy = (file: string) => existsSync(join(content, file));
  const progress = new Progress();
  let asked = 0;
  const onAsked = (done: number, all: number) => {
    asked = all;
    progress.show(`Asked for ${done} of ${all} pictures`);
  };
  // What the course shows no more is dropped; a copy of it is a file like any other.
  const ledger = new Map<string, LedgerPicture>(
    [...known.ledger].filter(([each]) => addresses.includes(each)),
  );
  let added = 0;
  try {
    const faults =
      task === 'check'
        ? await checkPictures(web, addresses, onAsked)
        : await fetchPictures(addresses, ledger, {
            web,
            hasCopy,
            onAsked,
            onFetched: (address, picture) => {
              added += 1;
              ledger.set(address, picture);
            },
            ...(task !== 'lock' && { writeCopy: (file, bytes) => writeCopy(join(content, file), bytes) }),
          });
    const reasons = [...faults.values()].map((fault) => (fault.kind === 'other' ? fault.reason : ''));
    if (asked > 0 && reasons.length === asked && reasons.every(mayBeOffline)) throw new Error(offline);
    return { pictures, faults, ledger, added, hasCopy };
  } finally {
    progress.end();
    if (task !== 'check' && (ledger.size > 0 || known.ledger.size > 0))
      writeFileSync(join(content, ledgerFile), formatMediaLedger(ledger));
  }
}

function writeCopy(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  // Named after its digest, so that a file that is there already is the same.
  if (!existsSync(path)) writeFileSync(path, bytes);
}
