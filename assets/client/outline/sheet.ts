import { loadStyle } from '../load-style.ts';
import { keepInView } from './keep-in-view.ts';
import { wide } from './wide.ts';

/** Shows the outline's items in a sheet over the page, with the course below; they go back to their place when it closes. */
export async function openSheet(outline: HTMLElement, opener: HTMLElement): Promise<void> {
  await loadStyle('onRequest');
  const items = outline.querySelector<HTMLElement>('.outline-items');
  const home = items?.parentElement;
  if (!items || !home) return;
  const sheet = document.createElement('dialog');
  sheet.className = 'outline-sheet outline';
  sheet.setAttribute('aria-label', outline.getAttribute('aria-label') ?? '');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'sheet-close';
  close.setAttribute('aria-label', opener.dataset.close ?? '');
  const title = document.createElement('p');
  title.className = 'sheet-title';
  title.textContent = opener.textContent;
  title.append(close);
  const body = document.createElement('div');
  body.className = 'sheet-body';
  const course = document.querySelector('.course-menu');
  const rest = course?.nextElementSibling;
  body.append(items, course ?? '');
  sheet.append(title, body);
  document.body.append(sheet);
  sheet.showModal();
  // Fewer items do not make it lower: the field would slip under a phone's keyboard.
  sheet.style.height = `${sheet.offsetHeight}px`;
  keepInView(body, items.querySelector('[aria-current]') ?? undefined);

  const dismiss = (): void => sheet.close();
  close.addEventListener('click', dismiss);
  sheet.addEventListener('click', ({ target }) => {
    // Beside the sheet, or on a section: the jump itself is the browser's, once the page can be reached again.
    if (target === sheet || (target instanceof Element && target.closest('a'))) dismiss();
  });
  wide.addEventListener('change', dismiss);
  sheet.addEventListener('close', () => {
    wide.removeEventListener('change', dismiss);
    home.append(items);
    if (course) rest?.before(course);
    sheet.remove();
  });
}
