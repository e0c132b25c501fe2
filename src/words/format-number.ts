/**
 * Writes numbers as a language does, on every machine.
 *
 * @example formatNumber('en')(1234) // '1,234'
 */
export function formatNumber(language: string): (count: number) => string {
  const format = new Intl.NumberFormat(language);
  return (count) => format.format(count);
}
