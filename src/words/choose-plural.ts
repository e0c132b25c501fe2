/**
 * Chooses between one and many by the rules of a language.
 *
 * @example choosePlural('en')('model', 'models')(1) // 'model'
 */
export function choosePlural(language: string): (one: string, many: string) => (count: number) => string {
  const rules = new Intl.PluralRules(language);
  return (one, many) => (count) => (rules.select(count) === 'one' ? one : many);
}
