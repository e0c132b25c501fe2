import type { ComponentChildren, JSX } from 'preact';

/** What replaces a list that is still empty. */
export function EmptyNote({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <p class="empty-note">{children}</p>;
}
