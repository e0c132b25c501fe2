import type { ComponentChildren, JSX } from 'preact';

/** What stands in place of a list that has nothing yet. */
export function EmptyNote({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <p class="empty-note">{children}</p>;
}
