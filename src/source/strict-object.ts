import { z } from 'zod';
import { nearestKey } from './nearest-key.ts';

/**
 * An object of a setting with these keys and no others; another key is reported with the one that was probably meant.
 *
 * @example strictObject({ repo: z.string() }) // {rpeo: x}: 'has "rpeo", which is probably meant to be "repo"'
 */
export function strictObject<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'invalid_type')
        return `is not of the form {${known.map((key) => `${key}: …`).join(', ')}}`;
      if (issue.code !== 'unrecognized_keys') return undefined;
      const [key = ''] = issue.keys;
      const near = nearestKey(key, known);
      return near
        ? `has "${key}", which is probably meant to be "${near}"`
        : `has "${key}", which is not one of its keys: ${known.join(', ')}`;
    },
  });
}
