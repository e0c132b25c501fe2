import type { JSX } from 'preact';
import { wordsOf } from '../../words/words-of.ts';
import { Icon } from '../text/icon.tsx';

/** Button that steps through system, light and dark; hidden where no script runs. */
export function ThemeToggle({ language }: { readonly language: string }): JSX.Element {
  const { theme } = wordsOf(language).frame;
  return (
    <button
      class="theme-toggle"
      type="button"
      data-theme-toggle
      data-system={theme.system}
      data-light={theme.light}
      data-dark={theme.dark}
      aria-label={theme.system}
    >
      <Icon name="system" />
      <Icon name="light" />
      <Icon name="dark" />
    </button>
  );
}
