declare const trusted: unique symbol;

/** Markup made by the Markdown renderer, the only text that a component prints unescaped. */
export type Html = string & { readonly [trusted]: true };
