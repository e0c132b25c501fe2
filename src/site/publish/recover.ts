import { placeFiles, removeFiles, undo } from './apply-journal.ts';
import { type Journal, readJournal, reverse } from './journal.ts';
import { clearWorkFolder } from './work-folder.ts';

/**
 * Finishes what a killed build had begun: what it had ready takes its place, or, if that is impossible, the
 * old generation comes back. What it did not have ready is thrown away. The lock must be held.
 *
 * @param output absolute and without links
 * @param work its work folder
 * @returns whether the output was between two generations
 * @throws Error of the file system if neither is possible; the journal stays, for the next command
 */
export function recover(output: string, work: string): boolean {
  const found = readJournal(work);
  if (found?.direction === 'forward') goOn(output, work, found.journal);
  if (found?.direction === 'back') undo({ output, work }, found.journal);
  clearWorkFolder(work);
  return found !== undefined;
}

function goOn(output: string, work: string, journal: Journal): void {
  const places = { output, work };
  try {
    for (const _ of placeFiles(places, journal));
  } catch {
    reverse(work);
    undo(places, journal);
    return;
  }
  for (const _ of removeFiles(places, journal.remove));
}
