import { oneLine } from './paper-facts.ts';

const group =
  /\b(?:team|group|collaboration|consortium|project|labs?|inc|google|openai|deepmind|meta ai|nvidia|microsoft)\b/i;

/**
 * A name as `papers.yaml` has it: a group stays one name.
 *
 * @returns undefined for what is not a name
 * @example authorName('Gemini Team') // '{Gemini Team}'
 */
export function authorName(written: string): string | undefined {
  const name = oneLine(written).replace(/[{}]/g, '');
  if (!/\p{L}/u.test(name)) return undefined;
  return group.test(name) || /^\s*\{.*\}\s*$/s.test(written) ? `{${name}}` : name;
}

/** A list of names; undefined if there is none. */
export function authorNames(written: readonly string[]): readonly string[] | undefined {
  const names = written.flatMap((name) => authorName(name) ?? []);
  return names.length > 0 ? names : undefined;
}
