import { z } from 'zod';
import { compareText } from '../collections/compare-text.ts';
import type { Finding } from '../diagnostics/diagnostic.ts';

/** What `media.lock.json` knows about one picture of another site. */
export type LedgerPicture = {
  /** `sha256-…`, as browsers write the digests of files. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
  /** `png` */
  readonly type: string;
  /** Pixels, turned as it is shown; absent for a drawing that has no size of its own. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** As a person wrote it. */
  readonly license?: string | undefined;
  /** The copy that the course has, below the content folder: `media/heron-3f2a9c1b.png`. */
  readonly file?: string | undefined;
  /** Versions of that copy for pages, narrow ones first; none if the copy is small as it is. */
  readonly web?: readonly WebPicture[] | undefined;
};

/** A version of a picture in a size and a format that is fit for the web. */
export type WebPicture = {
  /** Below the content folder. */
  readonly file: string;
  /** Pixels. */
  readonly width: number;
};

/** Pictures by their address, as the course has it. */
export type MediaLedger = ReadonlyMap<string, LedgerPicture>;

/** Below the content folder. */
export const ledgerFile = 'media.lock.json';

const pixels = z.number().positive().optional();

const shape = z.object({
  version: z.literal(1),
  pictures: z.record(
    z.string(),
    z.looseObject({
      hash: z.string(),
      size: z.number(),
      type: z.string(),
      width: pixels,
      height: pixels,
      license: z.string().optional(),
      file: z.string().optional(),
      web: z.array(z.object({ file: z.string(), width: z.number().positive() })).optional(),
    }),
  ),
});

/**
 * Reads what `formatMediaLedger` wrote. Keys that a person added are kept.
 *
 * @param text empty if a course has no ledger
 */
export function parseMediaLedger(text: string): {
  readonly ledger: MediaLedger;
  readonly findings: readonly Finding[];
} {
  if (text.trim() === '') return { ledger: new Map(), findings: [] };
  const { data } = shape.safeParse(parseJson(text));
  if (data) return { ledger: new Map(Object.entries(data.pictures)), findings: [] };
  const finding: Finding = {
    rule: 'media/ledger',
    line: 1,
    message: 'The ledger of pictures cannot be read; sizes and copies of pictures are not used.',
    fix: 'Delete the file, or take it from the last commit, and run: npm run media -- lock',
  };
  return { ledger: new Map(), findings: [finding] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A line for each picture, in alphabetical order, so that a commit shows what has changed. */
export function formatMediaLedger(ledger: MediaLedger): string {
  const lines = [...ledger]
    .sort(([a], [b]) => compareText(a, b))
    .map(([address, picture]) => `    ${JSON.stringify(address)}: ${JSON.stringify(picture)}`);
  const pictures = lines.length > 0 ? `{\n${lines.join(',\n')}\n  }` : '{}';
  return `{\n  "version": 1,\n  "pictures": ${pictures}\n}\n`;
}
