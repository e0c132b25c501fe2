/** Room for two columns; the style sheet has the same breakpoint. */
export const wide = matchMedia('(min-width: 64rem)');
