/** Styles that MathML has an attribute for; the others only shift things slightly, and are dropped. */
const attributes: Readonly<Record<string, string>> = {
  color: 'mathcolor',
  'background-color': 'mathbackground',
};

/**
 * Rids a formula of style attributes, which our pages' policy forbids.
 *
 * @example cleanFormula('<mi style="color:#ff0000;">x</mi>') // '<mi mathcolor="#ff0000">x</mi>'
 */
export function cleanFormula(markup: string): string {
  return markup.replace(/ style="([^"]*)"/g, (_style, written: string) =>
    written
      .split(';')
      .map((rule) => rule.split(':').map((part) => part.trim()))
      .flatMap(([property = '', value = '']) =>
        Object.hasOwn(attributes, property) && /^#[\da-f]{3,8}$/i.test(value)
          ? ` ${attributes[property]}="${value}"`
          : [],
      )
      .join(''),
  );
}
