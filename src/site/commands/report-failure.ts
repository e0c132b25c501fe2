import { showControlsInLines } from '../../diagnostics/show-controls.ts';
import { describeDiskError } from '../publish/describe-disk-error.ts';

/**
 * Prints why a command could not do its work.
 *
 * @param stopped what is printed instead if the command was told to stop
 */
export function reportFailure(error: unknown, signal: AbortSignal | undefined, stopped: string): void {
  process.stderr.write(`${signal?.aborted ? stopped : showControlsInLines(describe(error))}\n`);
}

/** What the disk refused is said in words; a program that was run has said it in its own. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const reason = 'syscall' in error ? describeDiskError(error) : undefined;
  return reason === undefined ? error.message : `The work could not be finished because ${reason}.`;
}
