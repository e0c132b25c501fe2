import { type Diagnostic, severityOf } from '../diagnostics/diagnostic.ts';

/** The content has errors, all of which have been printed: nothing may be published. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}

/** @throws ContentError if one of the diagnostics is an error */
export function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  const count = diagnostics.filter((diagnostic) => severityOf(diagnostic) === 'error').length;
  if (count > 0)
    throw new ContentError(
      `${count} ${count === 1 ? 'error' : 'errors'} in the content; nothing was published.`,
    );
}
