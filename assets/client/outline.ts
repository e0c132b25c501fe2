import { keepInView } from './outline/keep-in-view.ts';
import { attachPresentItem } from './outline/present-item.ts';
import { wide } from './outline/wide.ts';

/** Shows in the outline where the reader is, makes it a sheet on a small screen, and lets its sections be found by name. */
export function attachOutline(): void {
  const outline = document.querySelector<HTMLElement>('nav.outline');
  const details = outline?.querySelector('details');
  if (!outline || !details) return;
  attachMenu(outline, details);
  attachSheet(outline);
  attachPresentItem(outline);
  showPresentLecture();
  const field = outline.querySelector<HTMLInputElement>('.outline-jump input');
  field?.addEventListener('focus', () => attachJump(field), { once: true });
}

/** Loads what finds sections; Enter may be pressed sooner, and counts. */
function attachJump(field: HTMLInputElement): void {
  const jump = import('./outline/jump-field.ts').then((part) => part.attachJump(field));
  field.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Enter' && !isComposing) void jump.then((follow) => follow());
  });
}

/** In the column of the course, which scrolls separately. */
function showPresentLecture(): void {
  const menu = document.querySelector<HTMLElement>('.course-menu');
  const present = menu?.querySelector('[aria-current]');
  if (menu && present) keepInView(menu, present);
}

/** Always open in the column; on a small screen it closes after a choice. */
function attachMenu(outline: HTMLElement, details: HTMLDetailsElement): void {
  const adapt = (): void => {
    details.open = wide.matches;
  };
  adapt();
  wide.addEventListener('change', adapt);
  outline.addEventListener('click', ({ target }) => {
    if (!wide.matches && target instanceof Element && target.closest('a')) details.open = false;
  });
}

/** The link to the outline becomes a button that shows it. */
function attachSheet(outline: HTMLElement): void {
  const opener = document.querySelector<HTMLElement>('.to-outline');
  if (!opener) return;
  opener.setAttribute('role', 'button');
  opener.setAttribute('aria-haspopup', 'dialog');
  const open = () => import('./outline/sheet.ts').then((part) => part.openSheet(outline, opener));
  opener.addEventListener('click', (event) => {
    event.preventDefault();
    open().catch(() => location.assign('#Outline'));
  });
  // Beside the outline itself, and before it, it would only cover the page.
  const around = { rootMargin: '0px 0px 1000000px' };
  new IntersectionObserver(([seen]) => {
    opener.hidden = seen?.isIntersecting ?? false;
  }, around).observe(outline);
  opener.addEventListener('keydown', (event) => {
    if (event.key === ' ') event.preventDefault();
  });
  opener.addEventListener('keyup', (event) => {
    if (event.key === ' ') opener.click();
  });
}
