import { z } from 'zod';

const schema = z.array(
  z.object({
    q: z.string(),
    want: z.array(z.string()),
    class: z.string().optional(),
    held: z.boolean().optional(),
    why: z.string().optional(),
  }),
);

/** A query together with the addresses that answer it: `{ q: 'llava', want: ['/models/llava/'] }`. */
export type JudgedQuery = {
  readonly q: string;
  /** With or without base path; with `#…` that place, without it any place of the page. None where the course has nothing to say. */
  readonly want: readonly string[];
  readonly class?: string | undefined;
  /** Never looked at while the ranking is tuned. */
  readonly held?: boolean | undefined;
  /** What search lacks that it does not answer this first. */
  readonly why?: string | undefined;
};

/**
 * Parses a set of judged queries.
 *
 * @throws ZodError that names the invalid entry
 * @example parseJudgedQueries('[{"q": "llava", "want": ["/models/llava/"]}]')
 */
export function parseJudgedQueries(json: string): readonly JudgedQuery[] {
  return schema.parse(JSON.parse(json));
}
