import { picturesAddress } from '../../../src/search/names-addresses.ts';
import { fetchText } from '../fetch-text.ts';
import { isHeldBack } from '../pictures-choice.ts';

const lists = new Map<string, Promise<Readonly<Record<string, string>>>>();

/**
 * Puts pictures into the slots of answers that are shown. Their list is loaded once, after the answers; a picture that does not
 * load leaves its place to the drawing, or to the letter in its slot.
 */
export async function fillPictures(place: HTMLElement, base: string): Promise<void> {
  const slots = [...place.querySelectorAll<HTMLElement>('[data-picture]')];
  if (slots.length === 0) return;
  await rest();
  // A reader who kept typing looks at other answers.
  if (slots.some((slot) => !slot.isConnected)) return;
  const pictures = await loadPictures(base);
  for (const slot of slots) {
    const key = slot.dataset.picture ?? '';
    const source = Object.hasOwn(pictures, key) ? pictures[key] : undefined;
    const [first, drawing] = source?.split(' ').filter((each) => !isHeldBack(each)) ?? [];
    if (first) addPicture(slot, first, drawing);
  }
}

/** Pictures wait until the reader looks: while typing, the answers come first. In milliseconds. */
const patience = 500;

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, patience));
}

function addPicture(slot: HTMLElement, source: string, drawing?: string): void {
  const picture = new Image();
  picture.alt = '';
  picture.decoding = 'async';
  picture.referrerPolicy = 'no-referrer';
  // It replaces the letter only once it has loaded.
  picture.addEventListener('load', () => slot.replaceChildren(picture), { once: true });
  if (drawing) picture.addEventListener('error', () => addPicture(slot, drawing), { once: true });
  picture.src = source;
}

function loadPictures(base: string): Promise<Readonly<Record<string, string>>> {
  const known = lists.get(base);
  if (known) return known;
  const list = fetchText(`${base}${picturesAddress.slice(1)}`)
    .then((text): unknown => JSON.parse(text))
    .then((value) => (typeof value === 'object' && value !== null ? (value as Record<string, string>) : {}))
    .catch(() => ({}));
  lists.set(base, list);
  return list;
}
