/*
 * A diagram with stages has a list to choose one from, which its style follows. On slides each stage is a step of the slide, and on
 * paper a page of its own.
 */

/** The lists of stages of a slide, in order. Their first choice is all stages at once. */
function listStages(slide: ParentNode): readonly HTMLSelectElement[] {
  return [...slide.querySelectorAll<HTMLSelectElement>('.diagram-stages select')];
}

/** Tells reveal.js how many steps each slide has: an empty element for each stage. */
export function addSteps(slides: readonly HTMLElement[]): void {
  for (const list of slides.flatMap(listStages)) {
    const steps = [...list.options].slice(1).map(() => {
      const step = document.createElement('span');
      step.className = 'fragment custom';
      return step;
    });
    list.closest('.diagram-stages')?.append(...steps);
  }
}

/** How many steps of a slide were taken. */
export function countSteps(slide: HTMLElement): number {
  return slide.querySelectorAll('.diagram-stages .fragment.visible').length;
}

/**
 * Shows a slide after this many steps: of a second diagram, the first stage comes once the last of the first was shown.
 */
export function showStep(slide: ParentNode, steps: number): void {
  let left = steps;
  for (const list of listStages(slide)) {
    list.selectedIndex = Math.min(left, list.options.length - 1);
    left = Math.max(0, left - list.options.length + 1);
  }
}

/** Calls back when a stage is chosen from a list: with the number of steps that lead to it. */
export function onChoice(slide: HTMLElement, choose: (steps: number) => void): void {
  const lists = listStages(slide);
  for (const [index, list] of lists.entries())
    list.addEventListener('change', () => {
      const before = lists.slice(0, index).reduce((sum, { options }) => sum + options.length - 1, 0);
      choose(before + list.selectedIndex);
    });
}

/** Puts a page for each stage after its slide while the slides are printed. */
export function attachPrintedStages(slides: readonly HTMLElement[]): void {
  let pages: readonly HTMLElement[] = [];
  addEventListener('beforeprint', () => {
    pages = slides.flatMap((slide) => {
      const count = listStages(slide).reduce((sum, { options }) => sum + options.length - 1, 0);
      const copies = Array.from({ length: count }, (_, index) => copySlide(slide, index + 1));
      slide.after(...copies);
      return copies;
    });
  });
  addEventListener('afterprint', () => {
    for (const page of pages) page.remove();
    pages = [];
  });
}

function copySlide(slide: HTMLElement, steps: number): HTMLElement {
  const copy = slide.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  // Ids within a drawing are what its own parts refer to: arrows, which look the same in both.
  for (const anchor of copy.querySelectorAll('.anchor, h3[id]')) anchor.removeAttribute('id');
  showStep(copy, steps);
  return copy;
}
