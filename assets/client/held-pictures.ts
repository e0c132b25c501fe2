/** Loads what shows pictures on request, on sites that hold them back; no earlier press is lost. */
export function attachHeldPictures(): void {
  const { pictures } = document.documentElement.dataset;
  if (!pictures) return;
  const box = document.querySelector<HTMLInputElement>('.pictures-always input');
  if (box) box.checked = pictures === 'show';
  const part = import('./held/attach-held.ts');
  void part.then(({ attachHeld }) => attachHeld());
  for (const type of ['click', 'change']) {
    document.addEventListener(type, ({ target }) => void part.then(({ onAsk }) => onAsk(type, target)));
  }
}
