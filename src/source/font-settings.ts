import { z } from 'zod';
import { strictObject } from './strict-object.ts';

/** Files of one family, below the content folder. */
export type FontFiles = {
  readonly regular?: string | undefined;
  readonly bold?: string | undefined;
  readonly italic?: string | undefined;
  readonly boldItalic?: string | undefined;
  /** One file for all weights. */
  readonly variable?: string | undefined;
};

/** What fonts are for. */
export const fontUses = ['text', 'interface', 'code'] as const;
export type FontUse = (typeof fontUses)[number];
export type Fonts = Readonly<Partial<Record<FontUse, FontFiles>>>;

const notAFont = 'names a file that is not a font below the content folder, such as assets/fonts/text.woff2';

const file = z
  .string(notAFont)
  .transform((path) => path.trim().replace(/^(?:\.?\/)+/, ''))
  .refine((path) => /\.(?:woff2?|ttf|otf)$/i.test(path) && !path.split('/').includes('..'), notAFont);

const family = z.union(
  [
    file.transform((regular): FontFiles => ({ regular })),
    strictObject({
      regular: file.optional(),
      bold: file.optional(),
      italic: file.optional(),
      boldItalic: file.optional(),
      variable: file.optional(),
    }),
  ],
  { error: (issue) => (typeof issue.input === 'object' ? nestedMessage(issue) : undefined) ?? notAFont },
);

/** What the second form says, since the first is only a short one of it. */
function nestedMessage(issue: { readonly code?: string; readonly errors?: unknown }): string | undefined {
  const [, second] = Array.isArray(issue.errors) ? issue.errors : [];
  return Array.isArray(second) ? second[0]?.message : undefined;
}

export const fontShape = {
  fonts: strictObject({
    text: family.optional(),
    interface: family.optional(),
    code: family.optional(),
  }),
} as const;

/** Every font file of a course. */
export function listFontFiles(fonts: Fonts = {}): string[] {
  return Object.values(fonts).flatMap((family) => Object.values(family ?? {}).flatMap((file) => file ?? []));
}
