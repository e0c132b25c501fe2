/** Room for two columns; the style sheet has the same border. */
export const wide = matchMedia('(min-width: 64rem)');
