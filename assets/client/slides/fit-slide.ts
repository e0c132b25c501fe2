/** How small letters may become before a slide scrolls instead. */
const sizes = [1, 0.92, 0.84, 0.76, 0.68] as const;

/**
 * Makes the letters of a slide smaller where fonts of this machine need more room than was estimated when the
 * site was built.
 */
export function fitSlide(slide: HTMLElement): void {
  const body = slide.querySelector<HTMLElement>('.slide-body');
  if (!body) return;
  for (const size of sizes) {
    slide.style.setProperty('--fit', String(size));
    if (!isTooMuch(body)) break;
  }
  const scrolls = isTooMuch(body);
  body.classList.toggle('is-scrolled', scrolls);
  if (scrolls) body.tabIndex = 0;
  else body.removeAttribute('tabindex');
}

function isTooMuch(body: HTMLElement): boolean {
  return body.scrollHeight > body.clientHeight + 1;
}
