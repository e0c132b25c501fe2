/** Between link and card, and between card and the edge of the window, in pixels. */
const gap = 6;
const margin = 12;

/** Puts a shown card below a link, or above it where there is more room: never over it, nor out of the window. */
export function placeCard(card: HTMLElement, link: HTMLElement, pointer: { x: number; y: number }): void {
  const line = findLine(link, pointer);
  const below = innerHeight - line.bottom - gap - margin;
  const above = line.top - gap - margin;
  card.style.maxHeight = 'none';
  const isBelow = card.offsetHeight <= below || below >= above;
  card.style.maxHeight = `${Math.max(isBelow ? below : above, 0)}px`;
  const top = isBelow ? line.bottom + gap : line.top - gap - card.offsetHeight;
  const furthest = document.documentElement.clientWidth - card.offsetWidth - margin;
  card.style.top = `${top + scrollY}px`;
  card.style.left = `${Math.max(margin, Math.min(line.left, furthest)) + scrollX}px`;
}

/** A link that runs over two lines has a box on each; the card belongs to the one under the pointer. */
function findLine(link: HTMLElement, { x, y }: { x: number; y: number }): DOMRect {
  const lines = [...link.getClientRects()];
  const under = lines.find((line) => x >= line.left && x <= line.right && y >= line.top && y <= line.bottom);
  return under ?? lines[0] ?? link.getBoundingClientRect();
}
