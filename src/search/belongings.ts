/** What a model or paper can come with, and the number that represents it. */
export const belongings = { code: 1, weights: 2, figure: 4 } as const;

export type Belonging = keyof typeof belongings;
