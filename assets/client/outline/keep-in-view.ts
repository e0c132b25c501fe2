/** Scrolls the outline's own box, never the page. Above the first heading there is no item to show. */
export function keepInView(box: HTMLElement, link: Element | undefined): void {
  if (!link) {
    box.scrollTop = 0;
    return;
  }
  const frame = box.getBoundingClientRect();
  const item = link.getBoundingClientRect();
  const margin = 48;
  if (item.top < frame.top + margin || item.bottom > frame.bottom - margin) {
    box.scrollTop += item.top - frame.top - frame.height / 3;
  }
}
