import type { JSX } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
// What is printed here goes into the page that is printed.
import { renderToString } from 'preact-render-to-string';

/**
 * A part that is the same on thousands of pages, and is made and printed once for each form that it has. It must not read any
 * context.
 *
 * @param ownerOf the object that it belongs to, and is forgotten with
 * @param keyOf what else it follows from
 * @example export const SiteFooter = renderOnce(Footer, ({ site }) => site, ({ language }) => language);
 */
export function renderOnce<Props>(
  Part: (props: Props) => JSX.Element,
  ownerOf: (props: Props) => object,
  keyOf: (props: Props) => string,
): (props: Props) => JSX.Element {
  const printed = new WeakMap<object, Map<string, string>>();
  return (props) => {
    const owner = ownerOf(props);
    const forms = printed.get(owner) ?? new Map<string, string>();
    printed.set(owner, forms);
    const key = keyOf(props);
    const html = forms.get(key) ?? renderToString(Part(props));
    forms.set(key, html);
    return jsxTemplate([html]);
  };
}
