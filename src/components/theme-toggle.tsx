import type { JSX } from 'preact';
import { Icon } from './icon.tsx';

/** Button that steps through system, light and dark; hidden where no script runs. */
export function ThemeToggle(): JSX.Element {
  return (
    <button class="theme-toggle" type="button" data-theme-toggle aria-label="Colour theme: system">
      <Icon name="system" />
      <Icon name="light" />
      <Icon name="dark" />
    </button>
  );
}
