/** What the web says about an address. */
export type LinkAnswer =
  | { readonly answer: 'alive' }
  /** It has moved permanently, and something is there. */
  | { readonly answer: 'moved'; readonly to: string }
  | { readonly answer: 'dead'; readonly status: number; readonly archived?: string }
  /** There may be a page, but not for programs. */
  | { readonly answer: 'refuses'; readonly status: number }
  /** Its host asks programs not to ask for it, and it was not asked for. */
  | { readonly answer: 'refuses'; readonly by: 'robots.txt' }
  /** No answer this time, as the rest of a sentence: `"has no such host"`. */
  | { readonly answer: 'silent'; readonly reason: string };
