import { findBrokenMarks } from './find-broken-marks.ts';
import { findCovered } from './find-covered.ts';
import { findCut } from './find-cut.ts';
import { findFaintControls } from './find-faint-controls.ts';
import { findFaintText } from './find-faint-text.ts';
import { findHardLines } from './find-hard-lines.ts';
import { findHeadingGaps } from './find-heading-gaps.ts';
import { findOverlaps } from './find-overlaps.ts';
import { findSmallTargets } from './find-small-targets.ts';
import { findSmallText } from './find-small-text.ts';
import { findWide } from './find-wide.ts';
import { findWrongLanguage } from './find-wrong-language.ts';

export { describeGeometry } from './describe-geometry.ts';
export { findLostEdges } from './find-lost-edges.ts';
export { findLostFocus } from './find-lost-focus.ts';
export { findMotion } from './find-motion.ts';
export { addLetters, removeLetters } from './letters.ts';

/** What a window's size may spoil. */
export function findLayoutFaults(): string[] {
  return [
    findWide,
    findCut,
    findOverlaps,
    findCovered,
    findSmallTargets,
    findHardLines,
    findBrokenMarks,
  ].flatMap((find) => find());
}

/** What may be wrong with a dialog: what lies under it is covered by right. */
export function findOpenFaults(): string[] {
  return [findWide, findCut, findOverlaps, findSmallTargets].flatMap((find) => find());
}

/** What other spaces between letters, words and lines may spoil. */
export function findSpacingFaults(): string[] {
  return [findWide, findCut, findOverlaps].flatMap((find) => find());
}

/** What does not depend on the size. */
export function findTextFaults(): string[] {
  return [findSmallText, findHeadingGaps, findWrongLanguage].flatMap((find) => find());
}

/** What a theme may spoil. */
export function findFaintThings(): string[] {
  return [...findFaintText(), ...findFaintControls()];
}

/** Opens all that a reader may unfold. */
export function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Lays the page out with other rules as well, until it is loaded again or until those are dropped. */
export function addRules(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}

export function forgetRules(): void {
  document.adoptedStyleSheets.pop();
}
