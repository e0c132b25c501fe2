import type { JSX } from 'preact';

/** Drawings that are used on their own; cards and the like get theirs from the style sheet. */
export type IconName =
  | 'search'
  | 'system'
  | 'light'
  | 'dark'
  | 'previous'
  | 'next'
  | 'star'
  | 'cite'
  | 'slides'
  | 'print'
  | 'copy'
  | 'edit';

/** A small drawing that repeats what the text beside it says. It has no text, and so nothing for a screen reader; see assets/css/base/icons.css. */
export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return <span class={`icon icon-${name}`} />;
}
