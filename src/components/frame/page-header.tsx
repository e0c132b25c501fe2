import type { ComponentChildren, JSX } from 'preact';

type PageHeaderProps = { readonly title: string; readonly children?: ComponentChildren };

/** Title of a list page, with a line about it. */
export function PageHeader({ title, children }: PageHeaderProps): JSX.Element {
  return (
    <header class="page-header">
      <h1>{title}</h1>
      {children && <div class="page-header-note">{children}</div>}
    </header>
  );
}
