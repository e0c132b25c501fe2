/** Between organisations: `NVIDIA and MIT; Google Research, Brain Team`. */
const between = /[;,，；、:：]|\s+(?:and|&)\s+|與|和/u;

/** What comes before the name: `one author also`, `natural language processing group of the`. */
const beforeName = /^(?:[^\p{Lu}\p{Lo}\d]*\s)?(?:[Tt]he\s+)?(?=[\p{Lu}\p{Lo}\d])/u;

/**
 * The names of organisations in a fact: each piece of the text that is a name, and the short form after it.
 *
 * @example listOrganisations('Snap Inc. and Technical University of Berlin (TU Berlin)')
 * // ['Snap Inc.', 'Technical University of Berlin', 'TU Berlin']
 */
export function listOrganisations(text: string): string[] {
  const pieces = text.split(/[()（）]/u).flatMap((piece) => piece.split(between));
  const names = pieces.map((piece) => piece.trim().replace(beforeName, ''));
  return [...new Set(names.filter((name) => /^[\p{Lu}\p{Lo}\d]/u.test(name) && /\p{L}{2}/u.test(name)))];
}
