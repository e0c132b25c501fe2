import type { BuildOptions, Message } from 'esbuild';

/**
 * Mistakes in a style sheet of which esbuild only warns, while browsers skip the rule, or all rules up to the next brace.
 *
 * @see https://esbuild.github.io/api/#log-override
 */
export const styleMistakes = {
  'css-syntax-error': 'error',
  'invalid-@import': 'error',
  'js-comment-in-css': 'error',
  'unsupported-css-property': 'error',
} as const satisfies BuildOptions['logOverride'];

/**
 * Turns what esbuild throws into one message with file, line and column of each mistake, as
 * diagnostics of the content have. Anything else is returned as it is.
 *
 * @example describeBundleError(error) // Error: Assets cannot be bundled. assets/client/main.ts:3:8  Could not resolve …
 */
export function describeBundleError(error: unknown): unknown {
  const mistakes = readMistakes(error);
  if (mistakes.length === 0) return error;
  return new Error(`Assets cannot be bundled.\n${mistakes.map(formatMistake).join('\n')}`);
}

function readMistakes(error: unknown): readonly Message[] {
  const errors = error instanceof Error && 'errors' in error ? error.errors : undefined;
  return Array.isArray(errors) ? errors : [];
}

/** esbuild counts columns from 0, everyone else from 1. */
function formatMistake({ text, location }: Message): string {
  return location ? `${location.file}:${location.line}:${location.column + 1}  ${text}` : text;
}
