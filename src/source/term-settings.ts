import { z } from 'zod';
import { strictObject } from './strict-object.ts';

/** One run of a course, and where its site is. */
export type Term = { readonly name: string; readonly href: string };

const mostTerms = 50;
const mostLetters = 60;

const name = z
  .union([z.string(), z.number()], 'has a term without a name')
  .transform((text) => String(text).trim())
  .refine((text) => text !== '' && text.length <= mostLetters, 'has a term without a name');

/** Settings of a course that is given again and again. */
export const termShape = {
  term: name,
  terms: z
    .array(
      strictObject({
        name,
        href: z
          .string('has a term without href')
          .trim()
          .regex(
            /^(?:https?:\/\/[^\s/]+|\/(?!\/))\S*$/,
            'has a term whose href starts neither with https:// nor with a slash',
          ),
      }),
      'is not a list such as [{name: 2026, href: /}, {name: 2025, href: /2025/}]',
    )
    .max(mostTerms, `has more than ${mostTerms} terms`),
} as const;
