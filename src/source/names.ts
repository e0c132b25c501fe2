import { z } from 'zod';

/** `A, B`, `[A, B]` or a single name. */
export const names = z
  .union([z.string(), z.number(), z.array(z.union([z.string(), z.number()])), z.null()])
  .transform((value) =>
    (Array.isArray(value) ? value.map(String) : String(value ?? '').split(','))
      .map((name) => name.trim())
      .filter(Boolean),
  );
