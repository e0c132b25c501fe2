import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { ledgerFile, type MediaLedger, parseMediaLedger } from '../../source/media-ledger.ts';
import { displayPath } from './display-path.ts';
import { readInside } from './read-settings.ts';

/** Reads what the course knows about pictures of other sites; a course need not have the file. */
export async function readMediaLedger(content: string): Promise<{
  readonly ledger: MediaLedger;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const { ledger, findings } = parseMediaLedger((await readInside(content, ledgerFile)) ?? '');
  return { ledger, diagnostics: findings.map((finding) => ({ ...finding, file: displayPath(ledgerFile) })) };
}
