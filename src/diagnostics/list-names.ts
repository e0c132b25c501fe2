const list = new Intl.ListFormat('en-GB');

/**
 * Names as a sentence has them.
 *
 * @example listNames(['<form>', '<input>', 'onload=']) // '<form>, <input> and onload='
 */
export function listNames(names: readonly string[]): string {
  return list.format(names);
}
