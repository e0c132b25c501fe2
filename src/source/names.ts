import { z } from 'zod';
import { decodeEntities } from '../html/decode-entities.ts';

const text = z.union([z.string(), z.number()]).transform(String);

/** A name, or what has one: `{ name: Ada Example, affiliation: … }`. */
const name = z.union([text, z.object({ name: text }).transform((person) => person.name)]);

const written = z.union([name, z.array(name), z.null()], 'is neither a text nor a list of texts');

/** `A, B`, `[A, B]` or a single name. */
export const names = written.transform((value) =>
  clean(Array.isArray(value) ? value : (value ?? '').split(',')),
);

/** The same, but a text without commas is one word after another, as Jekyll reads `tags: one two three`. */
export const words = written.transform((value) =>
  clean(Array.isArray(value) ? value : (value ?? '').split(value?.includes(',') ? ',' : /\s+/)),
);

function clean(parts: readonly string[]): string[] {
  return parts.map((part) => decodeEntities(part).trim()).filter(Boolean);
}
