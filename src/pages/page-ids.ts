/**
 * Ids of places that every page has. They start with a capital, which no id made from a heading does:
 * a lecture may well have a section called "Outline".
 */
export const pageIds = { content: 'Content', outline: 'Outline', cite: 'Cite' } as const;
