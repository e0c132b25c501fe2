import type { JSX } from 'preact';
import type { Html } from '../../html/html.ts';

type RawHtmlProps = {
  readonly html: Html;
  readonly as?: 'div' | 'span' | 'p' | 'li' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  readonly class?: string;
  readonly id?: string;
};

/** The only way in for markup: only text that the Markdown renderer made is printed unescaped. */
export function RawHtml({ html, as: Tag = 'div', ...attributes }: RawHtmlProps): JSX.Element {
  return <Tag {...attributes} dangerouslySetInnerHTML={{ __html: html }} />;
}
