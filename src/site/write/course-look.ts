import { hrefOf } from '../../pages/addresses.ts';
import { files } from '../../pages/files.ts';
import type { Assets } from '../../pages/site.ts';
import { type Accent, washOf } from '../../source/accent.ts';
import type { Settings } from '../../source/settings.ts';
import { digestOf } from '../publish/mark.ts';

/** Style that an author writes, at the top of the content folder. */
export const customStyle = 'custom.css';

type Look = Pick<Settings, 'logo' | 'favicon' | 'accent' | 'base'>;

/** Files of the course that every page needs, and so are published though no text links to them. */
export function listLookFiles({ logo, favicon }: Pick<Look, 'logo' | 'favicon'>): ReadonlySet<string> {
  return new Set([customStyle, ...(logo ? [logo] : []), ...(favicon ? [favicon] : [])]);
}

/**
 * What a course changes of the look of its site: addresses for its pages, and a file that the site has only for that.
 *
 * @param published files of the course that are on the site
 */
export function buildLook(
  { favicon, accent, base }: Look,
  published: readonly string[],
): { readonly assets: Partial<Assets>; readonly files: ReadonlyMap<string, string> } {
  const style = accent && formatTheme(accent);
  const address = `${files.assets}theme-${digestOf(style ?? '')}.css`;
  return {
    assets: {
      ...(favicon && { icon: hrefOf(`/${favicon}`, base) }),
      ...(style && { theme: hrefOf(address, base) }),
      ...(published.includes(customStyle) && { custom: hrefOf(`/${customStyle}`, base) }),
    },
    files: new Map(style ? [[address.slice(1), style]] : []),
  };
}

function formatTheme({ light, dark }: Accent): string {
  const washes = `light-dark(${washOf('light', light)}, ${washOf('dark', dark)})`;
  return `:root {\n  --accent: light-dark(${light}, ${dark});\n  --accent-wash: ${washes};\n}\n`;
}
