import type { JSX } from 'preact';

/** The course's mark, a lectern; the same drawing as `assets/img/icon.svg`, in the colours of the theme. */
export function SiteMark(): JSX.Element {
  return (
    <svg class="site-mark" viewBox="0 0 32 32" aria-hidden="true">
      <path class="site-mark-desk" d="M3 13.5 25 4.5l4 5L7 18.5z" />
      <path class="site-mark-stand" d="M14.5 17.5h3.5v8h-3.5zM9 25.5h14.5V28H9z" />
    </svg>
  );
}
