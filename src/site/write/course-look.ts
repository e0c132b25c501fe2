import { hrefOf } from '../../pages/addresses.ts';
import { files } from '../../pages/files.ts';
import type { Assets } from '../../pages/site.ts';
import { type Accent, washOf } from '../../source/accent.ts';
import { type FontFiles, type Fonts, type FontUse, listFontFiles } from '../../source/font-settings.ts';
import type { Settings } from '../../source/settings.ts';
import { digestOf } from '../publish/mark.ts';

/** Style that an author writes, at the top of the content folder. */
export const customStyle = 'custom.css';

type Look = Pick<Settings, 'logo' | 'favicon' | 'accent' | 'fonts' | 'base'>;

/** Files of the course that every page needs, and so are published though no text links to them. */
export function listLookFiles({ logo, favicon, fonts }: Omit<Look, 'base' | 'accent'>): ReadonlySet<string> {
  return new Set([
    customStyle,
    ...(logo ? [logo] : []),
    ...(favicon ? [favicon] : []),
    ...listFontFiles(fonts),
  ]);
}

/**
 * What a course changes of the look of its site: addresses for its pages, and a file that the site has only for that.
 *
 * @param published files of the course that are on the site
 */
export function buildLook(
  { favicon, accent, fonts, base }: Look,
  published: readonly string[],
): { readonly assets: Partial<Assets>; readonly files: ReadonlyMap<string, string> } {
  const style = [accent && formatTheme(accent), fonts && formatFonts(fonts, base)].filter(Boolean).join('\n');
  const address = `${files.assets}theme-${digestOf(style)}.css`;
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

/**
 * The variable of `tokens.css` that each use sets, the name that its fonts get, and what is shown until they have loaded.
 */
const families: Readonly<
  Record<FontUse, { readonly variable: string; readonly name: string; readonly next: string }>
> = {
  text: { variable: '--serif', name: 'Course text', next: 'Georgia, var(--cjk-serif), serif' },
  interface: { variable: '--sans', name: 'Course interface', next: 'system-ui, var(--cjk-sans), sans-serif' },
  code: { variable: '--mono', name: 'Course code', next: 'ui-monospace, var(--cjk-sans), monospace' },
};

const faces: Readonly<Record<keyof FontFiles, string>> = {
  regular: 'font-weight: 400; font-style: normal',
  bold: 'font-weight: 700; font-style: normal',
  italic: 'font-weight: 400; font-style: italic',
  boldItalic: 'font-weight: 700; font-style: italic',
  variable: 'font-weight: 100 900; font-style: normal',
};

function formatFonts(fonts: Fonts, base: string): string {
  const rules: string[] = [];
  const variables: string[] = [];
  for (const [use, { variable, name, next }] of Object.entries(families)) {
    const files = fonts[use as FontUse];
    if (!files) continue;
    for (const [face, said] of Object.entries(faces)) {
      const file = files[face as keyof FontFiles];
      if (file === undefined) continue;
      const address = hrefOf(`/${file}`, base);
      rules.push(
        `@font-face { font-family: "${name}"; src: url(${JSON.stringify(address)}); ${said}; font-display: swap; }\n`,
      );
    }
    variables.push(`  ${variable}: "${name}", ${next};\n`);
  }
  return `${rules.join('')}:root {\n${variables.join('')}}\n`;
}
