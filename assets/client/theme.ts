import { applyTheme, nextTheme, readTheme, type Theme, writeTheme } from './theme-choice.ts';

/** Lets the theme button step through system, light and dark, in all open pages of the course. */
export function attachThemeToggle(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-toggle]');
  if (!button) return;
  let theme = readTheme();
  const show = (next: Theme): void => {
    theme = next;
    applyTheme(theme);
    // The button has the names of the themes, in the language of the page.
    const name = button.dataset[theme] ?? '';
    button.setAttribute('aria-label', name);
    button.title = name;
  };
  show(theme);
  button.addEventListener('click', () => {
    show(nextTheme(theme));
    writeTheme(theme);
  });
  addEventListener('storage', () => show(readTheme()));
}
