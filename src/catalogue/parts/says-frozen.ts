/** Frozen in at least one stage; a system that is called Frozen appears within a sentence. */
const frozen = /(?:^\s*Frozen|\bfrozen|\bkept fixed|\bnot trained|\bfreez(?:e|es|ing))\b|凍結|冻结/u;

const notFrozen = /\b(?:not|never|no longer|un)[ -]?frozen\b|未凍結|未冻结|不凍結|不冻结/giu;

/**
 * Whether a fact says that a part is frozen, in all stages or in some.
 *
 * @example saysFrozen('Vicuna, frozen in stage 1, trained in stage 2') // true
 */
export function saysFrozen(text: string): boolean {
  return frozen.test(text.replace(notFrozen, ''));
}
