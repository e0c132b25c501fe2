import { addressOfView } from './view.ts';

/** What the bar asks of whoever turns the slides. */
export type Turn = 'previous' | 'next' | 'overview';

/** Tells a view of its slides which turn was asked for. */
export function onTurn(turn: (asked: Turn) => void): void {
  document.addEventListener('slide-turn', (event) => turn((event as CustomEvent<Turn>).detail));
}

/** Says which of how many slides is shown. */
export function showCount(number: number, of: number): void {
  const count = document.querySelector('[data-slide-count]');
  if (count) count.textContent = `${number} / ${of}`;
}

/** Opens the speaker's view in its own window. */
export function openSpeaker(): void {
  open(addressOfView('speaker'), 'lectern-speaker', 'popup,width=1100,height=760');
}

export function attachSlideBar(): void {
  for (const button of document.querySelectorAll<HTMLElement>('.slide-bar [data-deck]')) {
    button.addEventListener('click', () => press(button.dataset.deck ?? ''));
  }
}

function press(action: string): void {
  if (action === 'deck' || action === 'list') location.assign(addressOfView(action));
  else if (action === 'speaker') openSpeaker();
  else if (action === 'print') void printAll();
  else document.dispatchEvent(new CustomEvent('slide-turn', { detail: action }));
}

/** Pictures that have not been shown yet are fetched first: paper cannot wait for them. */
async function printAll(): Promise<void> {
  const pictures = [...document.querySelectorAll<HTMLImageElement>('.slide img:not([hidden])')];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
  print();
}
