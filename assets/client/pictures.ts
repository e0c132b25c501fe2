/**
 * Marks each figure whose picture has loaded, or never will, for the style sheet. Load and error events do not
 * bubble, so they are caught on their way down; what loaded or failed earlier is looked up once.
 */
export function watchPictures(): void {
  for (const type of ['load', 'error']) document.addEventListener(type, onPicture, true);
  addEventListener('pageshow', () => {
    for (const picture of document.querySelectorAll<HTMLImageElement>('.figure img, .picture img')) {
      if (picture.complete && picture.currentSrc) mark(picture, picture.naturalWidth > 0);
    }
  });
}

function onPicture({ type, target }: Event): void {
  if (target instanceof HTMLImageElement) mark(target, type === 'load');
}

/** A missing picture's words are those of its name plate. */
function mark(picture: HTMLImageElement, isLoaded: boolean): void {
  const figure = picture.closest('.figure, .picture');
  figure?.classList.toggle('is-loaded', isLoaded);
  figure?.classList.toggle('is-missing', !isLoaded);
  const plate = figure?.querySelector('.figure-plate');
  if (!plate) return;
  plate.ariaHidden = isLoaded ? 'true' : null;
  picture.hidden = !isLoaded;
}
