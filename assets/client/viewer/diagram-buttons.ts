import { words } from '../words.ts';

/** A drawing is part of the page and leads nowhere, so a button opens it. */
export function addDiagramButtons(
  diagrams: Iterable<HTMLElement>,
  open: (diagram: HTMLElement) => void,
): void {
  const { enlarge } = words.viewer;
  for (const diagram of diagrams) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'diagram-open';
    button.textContent = enlarge;
    const drawing = diagram.querySelector('svg')?.getAttribute('aria-label');
    if (drawing) button.setAttribute('aria-label', `${enlarge}: ${drawing}`);
    button.addEventListener('click', () => open(diagram));
    diagram.querySelector('.diagram-scroll')?.after(button);
  }
}
