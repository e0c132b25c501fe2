import { expect } from 'vitest';
import type { Reader } from './reader.ts';

/**
 * Shows a page as paper gets it. Not every driver can ask a browser for that, so the print rules of the style sheets are
 * applied to the screen.
 */
export async function showPaper(reader: Reader): Promise<void> {
  await reader.ask(() => {
    // What a print dialog announces to a page before it takes a picture of it.
    dispatchEvent(new Event('beforeprint'));
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[media=print]')) link.media = 'all';
    return true;
  });
  // Some browsers fetch the sheet of a medium only when it is theirs, or once more, and other sheets have rules of print as well.
  await expect.poll(() => reader.ask(areSheetsHere)).toBe(true);
  await expect.poll(() => reader.ask(turnRules)).toBeGreaterThan(0);
}

function areSheetsHere(): boolean {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  return links.every(({ sheet }) => (sheet?.cssRules.length ?? 0) > 0);
}

/** How many print rules, within layers too, apply to the screen from now on. */
function turnRules(): number {
  const turn = (cssRules: CSSRuleList): number =>
    [...cssRules].reduce((turned, rule) => {
      const isOfPaper = rule instanceof CSSMediaRule && /\bprint\b/.test(rule.media.mediaText);
      if (isOfPaper) rule.media.mediaText = 'all';
      const inner = rule instanceof CSSGroupingRule ? turn(rule.cssRules) : 0;
      return turned + inner + Number(isOfPaper);
    }, 0);
  return [...document.styleSheets].reduce((turned, { cssRules }) => turned + turn(cssRules), 0);
}
