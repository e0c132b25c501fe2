/** Lets the keyboard scroll code, tables, diagrams and formulas that are wider than the text, in browsers that need this. */
export function attachScrollBoxes(): void {
  const boxes = document.querySelectorAll<HTMLElement>(
    '.prose :is(pre, table, .diagram-scroll, .formula-scroll), .picture-table, .cite pre',
  );
  const look = (): void => {
    for (const box of boxes) if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
  };
  // Repeated when a window gets narrower, letters get larger or a fold opens.
  const observer = new ResizeObserver(look);
  for (const box of boxes) observer.observe(box);
  // Wider letters of a font that comes late leave a box its size.
  document.fonts.addEventListener('loadingdone', look);
}
