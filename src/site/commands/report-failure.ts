import { showControlsInLines } from '../../diagnostics/show-controls.ts';

/**
 * Prints why a command could not do its work.
 *
 * @param stopped what is printed instead if the command was told to stop
 */
export function reportFailure(error: unknown, signal: AbortSignal | undefined, stopped: string): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${signal?.aborted ? stopped : showControlsInLines(message)}\n`);
}
