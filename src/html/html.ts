declare const trusted: unique symbol;

/** Markup that is safe to show, the only text that a component prints unescaped. */
export type Html = string & { readonly [trusted]: true };

/** Vouches for markup. Only code that escaped, cleaned or wrote all of it may do so. */
export function trustHtml(markup: string): Html {
  return markup as Html;
}
