/**
 * A language tag in its one form; locales are often written with an underscore.
 *
 * @returns nothing for what is not a BCP 47 tag
 * @example parseLanguageTag('zh_tw') // 'zh-TW'
 */
export function parseLanguageTag(written: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
