import { describeDiskError } from './publish/describe-disk-error.ts';
import { ContentError } from './refuse-errors.ts';

/** Says why a build failed. A fault of the content was reported as a diagnostic; for a fault of ours, the stack says where. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ContentError) return error.message;
  const reason = describeDiskError(error);
  if (reason !== undefined) return `Nothing was published because ${reason}.`;
  const cause = 'originalError' in error ? `\n${describeFailure(error.originalError)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
