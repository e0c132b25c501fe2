import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatReport } from '../../diagnostics/format-report.ts';
import { formatJson } from '../../diagnostics/reports/json.ts';
import { showControls } from '../../diagnostics/show-controls.ts';
import type { LinkAnswer } from './link-answer.ts';
import type { LinkHistory } from './link-history.ts';
import type { AskedLink } from './web-links.ts';

/** What a run of `links` reports. */
export type LinksReport = {
  readonly links: readonly AskedLink[];
  readonly history: LinkHistory;
  readonly diagnostics: readonly Diagnostic[];
  /** How many were checked now. */
  readonly asked: number;
  readonly later: readonly string[];
};

type Kind = LinkAnswer['answer'] | 'unasked';

/** What is reported about the addresses, in this order. */
const said: Readonly<Record<Kind, string>> = {
  alive: 'alive',
  moved: 'moved',
  dead: 'dead',
  refuses: 'not open to programs',
  silent: 'without an answer',
  unasked: 'not asked yet',
};

const kinds = Object.keys(said) as Kind[];

/** How a report is printed: for a person, or for a program. */
export const formatLinks = { text: formatText, json: formatRecords } as const;

function formatText(report: LinksReport): string {
  const { links, diagnostics, asked } = report;
  const counts = countKinds(report);
  const parts = kinds.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${said[kind]}`);
  const summary = `${count(links.length, 'address', 'addresses')}, ${asked} checked now: ${parts.join(', ') || 'none'}.`;
  const refused = listOf(report, 'refuses');
  const waits = report.later.length > 0 ? hostsThatWait(report.later) : '';
  const own =
    refused.length > 0
      ? `Open these yourself, since they do not answer programs or ask not to be visited by them:\n${refused.map((address) => `  ${showControls(address)}\n`).join('')}`
      : '';
  return [formatReport(diagnostics), own, waits, `${summary}\n`].filter(Boolean).join('\n');
}

function hostsThatWait(later: readonly string[]): string {
  const hosts = [...new Set(later.map((address) => new URL(address).host))];
  return `${hosts.join(', ')} asked to be left alone for now; run the command again later.\n`;
}

function formatRecords(report: LinksReport): string {
  const { links, history, diagnostics } = report;
  const records = links.map(({ address, places }) => ({
    address,
    ...(history.get(address)?.[0] ?? { answer: 'unasked' }),
    places: places.map(({ file, line }) => ({ file, line })),
  }));
  const output = { ...JSON.parse(formatJson(diagnostics)), counts: countKinds(report), links: records };
  return `${JSON.stringify(output, undefined, 2)}\n`;
}

function countKinds(report: LinksReport): Record<Kind, number> {
  const entries = kinds.map((kind) => [kind, listOf(report, kind).length] as const);
  return Object.fromEntries(entries) as Record<Kind, number>;
}

function listOf({ links, history }: LinksReport, kind: Kind): string[] {
  return links
    .map(({ address }) => address)
    .filter((address) => (history.get(address)?.[0]?.answer ?? 'unasked') === kind);
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
