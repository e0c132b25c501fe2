/** Lets the keyboard scroll code, tables, diagrams and formulas that are wider than the text, in browsers that need to be told. */
export function attachScrollBoxes(): void {
  for (const box of document.querySelectorAll<HTMLElement | MathMLElement>(
    '.prose :is(pre, table, .diagram-scroll, math.tml-display), .picture-table, .cite pre',
  )) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
  }
}
