const storageKey = 'slash-opens-search';

/**
 * Whether `/` alone opens search. It can be turned off in the dialog, since a key without Ctrl or Cmd is
 * also what a voice says or a hand brushes (WCAG 2.2, 2.1.4); Ctrl-K stays.
 */
export function isSlashOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the reader's choice. If a browser refuses to store it, `/` stays on. */
export function keepSlash(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {}
  showSlash();
}

/** Shows the key on the way to search while it works. */
export function showSlash(): void {
  const sign = document.querySelector<HTMLElement>('.search-open-key');
  if (sign) sign.hidden = !isSlashOn();
}
