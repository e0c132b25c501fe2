/** Letters of the longest text that is kept: a name or a title, not what a lecture says. */
const longest = 300;

/** More texts than this are forgotten together, so that a process that runs for days does not grow. */
const mostKept = 50_000;

/**
 * Caches what is read from short texts alone, which a course repeats: a name is read twenty times where it is written once.
 *
 * @param read what it gives is shared, and must not be changed
 * @example const foldName = rememberText((name) => …)
 */
export function rememberText<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined || known.has(text)) return value as Value;
    const made = read(text);
    if (text.length > longest) return made;
    if (known.size >= mostKept) known.clear();
    known.set(text, made);
    return made;
  };
}
