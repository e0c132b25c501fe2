/** What a fact says about its entry. The order is that of a fact sheet. */
export const properties = [
  'year',
  'organisation',
  'base',
  'vision-encoder',
  'connector',
  'language-model',
  'parameters',
  'resolution',
  'training',
  'data',
  'output',
  'result',
  'licence',
] as const;

export type FactProperty = (typeof properties)[number];
