import { shapeNow } from '../figures/shape-figures.ts';
import { release } from './release.ts';
import { say } from './say.ts';

/**
 * Asks for one picture. Its placeholder stays until the picture is here, so that the page moves once, and stays for
 * good if the picture does not load: then it can be asked for again.
 *
 * @param bar carries what is announced
 */
export async function showPicture(held: HTMLElement, bar: HTMLElement): Promise<void> {
  const template = held.querySelector('template');
  const button = held.querySelector('button');
  if (!template || !button || held.ariaBusy) return;
  const name = button.textContent;
  held.ariaBusy = 'true';
  button.textContent = bar.dataset.loading ?? name;
  const content = importEagerly(template);
  const picture = content.querySelector('img');
  const hasLoaded = picture ? await settle(picture) : false;
  held.ariaBusy = null;
  button.textContent = name;
  if (!held.isConnected) return;
  if (!picture || !hasLoaded) return reportMissing(held, bar);
  const hadFocus = document.activeElement === button;
  const unit = release(template, content);
  // It loaded before it was in the page, which has not noticed it.
  picture.dispatchEvent(new Event('load'));
  shapeNow(picture);
  say(bar, bar.dataset.shown);
  if (unit && hadFocus) focusOn(unit);
}

/** Outside of a page a picture that loads late never loads. */
function importEagerly({ content }: HTMLTemplateElement): DocumentFragment {
  content.querySelector('img')?.setAttribute('loading', 'eager');
  return document.importNode(content, true);
}

function settle(picture: HTMLImageElement): Promise<boolean> {
  if (picture.complete && picture.naturalWidth > 0) return Promise.resolve(true);
  return new Promise((done) => {
    picture.addEventListener('load', () => done(true), { once: true });
    picture.addEventListener('error', () => done(false), { once: true });
  });
}

function reportMissing(held: HTMLElement, bar: HTMLElement): void {
  const host = held.querySelector<HTMLElement>('.held-host');
  if (host && !held.classList.contains('is-missing')) host.prepend(`${bar.dataset.missing} · `);
  held.classList.add('is-missing');
  say(bar, bar.dataset.missing);
}

/** A reader who pressed the button continues from the picture. */
function focusOn(unit: HTMLElement): void {
  if (!unit.matches('a')) unit.tabIndex = -1;
  unit.focus({ preventScroll: true });
}
