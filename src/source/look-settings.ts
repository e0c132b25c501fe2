import { z } from 'zod';
import { type Accent, contrastIn, leastContrast, parseColour, readableIn } from './accent.ts';

/** The lists that a menu may lead to. */
export const menuLists = ['lectures', 'models', 'papers'] as const;

/** One of our lists, or any other page. */
export type MenuItem = (typeof menuLists)[number] | { readonly text: string; readonly href: string };

const mostLetters = { footer: 500, menu: 60 } as const;
const mostItems = 12;

const notAPicture = 'is not the path of a picture below the content folder, such as assets/logo.svg';

/** Path below the content folder, as `/assets/logo.svg` too. */
const picture = z
  .string(notAPicture)
  .transform((path) => path.trim().replace(/^(?:\.?\/)+/, ''))
  .refine(
    (path) => /\.(?:svg|png|webp|avif|jpe?g|gif|ico)$/i.test(path) && !path.split('/').includes('..'),
    notAPicture,
  );

const notAColour = 'is not a colour such as "#0b5394", or {light: "#0b5394", dark: "#9fc5e8"}';

const colour = z
  .string(notAColour)
  .refine((text) => parseColour(text) !== undefined, notAColour)
  .transform((text) => parseColour(text) ?? text);

/** One colour is made readable in each theme; of two, each has to be. */
const accent = z.union(
  [
    colour.transform((one): Accent => ({ light: readableIn('light', one), dark: readableIn('dark', one) })),
    z.strictObject({ light: colour, dark: colour }).superRefine((both, context) => {
      const faults = (['light', 'dark'] as const).filter(
        (theme) => contrastIn(theme, both[theme]) < leastContrast,
      );
      if (faults.length === 0) return;
      const said = faults.map(
        (theme) =>
          `${both[theme]} has a contrast of ${contrastIn(theme, both[theme]).toFixed(1)} in the ${theme} theme`,
      );
      const fix = `accent: {light: "${readableIn('light', both.light)}", dark: "${readableIn('dark', both.dark)}"}`;
      context.addIssue({
        code: 'custom',
        message: `${said.join(', and ')}; text needs ${leastContrast}`,
        params: { fix },
      });
    }),
  ],
  notAColour,
);

const notAnItem =
  'has an entry that is neither lectures, models nor papers, nor {text: Forum, href: https://example.org/forum}';
const notAnAddress = 'leads to an address that starts neither with https:// nor with a slash';

const menu = z
  .array(
    z.union(
      [
        z.enum(menuLists),
        z.strictObject({
          text: z.string().trim().min(1, notAnItem).max(mostLetters.menu, notAnItem),
          href: z
            .string()
            .trim()
            .regex(/^(?:https?:\/\/[^\s/]+|mailto:\S+@\S+|\/(?!\/))/, notAnAddress),
        }),
      ],
      notAnItem,
    ),
    'is not a list',
  )
  .max(mostItems, `has more than ${mostItems} entries`);

/** Settings that change how a site looks. */
export const lookShape = {
  logo: picture,
  favicon: picture,
  accent,
  footer: z
    .string('is not a text')
    .trim()
    .max(mostLetters.footer, `is longer than ${mostLetters.footer} characters`),
  menu,
} as const;
