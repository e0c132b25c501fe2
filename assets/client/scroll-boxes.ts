/** Lets the keyboard scroll code and tables that are wider than the text, in browsers that need to be told. */
export function attachScrollBoxes(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.prose :is(pre, table)')) {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
  }
}
