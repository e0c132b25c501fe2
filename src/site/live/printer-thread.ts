import { extname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { type KeptDrawings, keepDrawings } from '../../markdown/code/diagram-engine.ts';
import type { Page } from '../../pages/page.ts';
import { KeptResults } from '../cache/kept-results.ts';
import { readOptions } from '../options.ts';
import { DrawingsInMemory, PagePrinter } from './page-printer.ts';
import type { PrinterAnswer, PrinterRequest } from './printer.ts';

/** A lecture may have some twenty. */
const mostDrawings = 1000;

/** The thread of the process that serves in which pages are printed: see `PagePrinter`. It has the code that the builder has. */
const ending = extname(import.meta.url) === '.ts' ? '.tsx' : '.mjs';
const { renderPage }: { renderPage: (page: Page) => string } = await import(
  new URL(`../../../layouts/render-page${ending}`, import.meta.url).href
);

const { content } = readOptions(process.env, process.cwd());
keepDrawings(
  new DrawingsInMemory(mostDrawings, new KeptResults<unknown>('drawings', content) as KeptDrawings),
);
const printer = new PagePrinter(content, renderPage);

parentPort?.on('message', (request: PrinterRequest) => {
  if (request.kind === 'take') printer.take(request.bytes);
  else void print(request);
});

async function print({ file, number }: Extract<PrinterRequest, { kind: 'print' }>): Promise<void> {
  // Whatever is wrong with the page, the builder reports it.
  const html = await printer.print(file).catch(() => undefined);
  parentPort?.postMessage({ number, html } satisfies PrinterAnswer);
}
