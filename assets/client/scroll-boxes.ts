/** Lets the keyboard scroll code, tables, diagrams and formulas that are wider than the text, in browsers that need this. */
export function attachScrollBoxes(): void {
  // Repeated when a window gets narrower, letters get larger or a fold opens.
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) (target as HTMLElement).tabIndex = 0;
    }
  });
  for (const box of document.querySelectorAll(
    '.prose :is(pre, table, .diagram-scroll, .formula-scroll), .picture-table, .cite pre',
  )) {
    observer.observe(box);
  }
}
