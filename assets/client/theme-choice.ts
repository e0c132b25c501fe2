const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

const key = 'lectern-theme';

/** The theme the reader chose, `system` if none is stored or nothing can be stored. */
export function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(key);
    return themes.find((theme) => theme === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Keeps the reader's choice for the next page. */
export function writeTheme(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage is not available: the choice lasts as long as the page.
  }
}

/** Shows a theme: on the page, and in the browser's own frame around it. */
export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-scheme]')) {
    const { scheme } = meta.dataset;
    if (theme === 'system') meta.media = `(prefers-color-scheme: ${scheme})`;
    else meta.media = theme === scheme ? 'all' : 'not all';
  }
}

/**
 * The theme that one press of the button leads to.
 *
 * @example nextTheme('dark') // 'system'
 */
export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
}
