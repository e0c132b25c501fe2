/** What is held back on this page: pictures, and stills of videos. */
const waiting = 'main :is(template[data-held], video[data-poster])';

/** Whether anything still waits to be asked for. */
export function isAnyHeld(): boolean {
  return document.querySelector(waiting) !== null;
}

/** Puts all pictures in their places, where each loads once it is about to be seen. */
export function releaseAll(): void {
  for (const element of document.querySelectorAll(waiting)) {
    if (element instanceof HTMLTemplateElement) release(element);
    else if (element instanceof HTMLVideoElement) releasePoster(element);
  }
}

/** Replaces the placeholder of a picture with the picture. */
export function releaseHeld(held: HTMLElement): HTMLElement {
  const template = held.querySelector('template');
  return (template && release(template)) ?? held;
}

/** @param content of the template, if it was taken out already */
export function release(
  template: HTMLTemplateElement,
  content = document.importNode(template.content, true),
): HTMLElement | undefined {
  const held = template.closest<HTMLElement>('.held');
  const [unit] = content.children;
  if (!(unit instanceof HTMLElement)) return undefined;
  if (held?.id) unit.id = held.id;
  (held ?? template).replaceWith(unit);
  return unit;
}

function releasePoster(video: HTMLVideoElement): void {
  video.poster = video.dataset.poster ?? '';
  delete video.dataset.poster;
}
