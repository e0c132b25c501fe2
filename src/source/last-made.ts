/**
 * Keeps for each object the last thing that was made for it, as long as all else that it was made from is the same, one by one. A course that is
 * laid out again after an edit makes only what the edit changes.
 *
 * @example const rows = new LastMade<Row>(); rows.of(model, [site, number], () => buildRow(model, site, number))
 */
export class LastMade<Value> {
  readonly #known = new WeakMap<object, { readonly parts: readonly unknown[]; readonly value: Value }>();

  /**
   * @param owner with which it is forgotten
   * @param parts all else that `make` reads and that may be another one later: objects that do not change, or words and numbers
   */
  of(owner: object, parts: readonly unknown[], make: () => Value): Value {
    const known = this.#known.get(owner);
    if (known && areSame(known.parts, parts)) return known.value;
    const value = make();
    this.#known.set(owner, { parts, value });
    return value;
  }
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((part, index) => Object.is(part, others[index]));
}
