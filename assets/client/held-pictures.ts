/** Loads what shows the pictures that wait to be asked for, on sites that hold them back. */
export function attachHeldPictures(): void {
  if (!document.documentElement.dataset.pictures) return;
  void import('./held/attach-held.ts').then((part) => part.attachHeld());
}
