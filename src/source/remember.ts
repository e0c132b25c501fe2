/**
 * Caches results: for texts of which a course has few but needs thousands
 * of times.
 *
 * @example const formatMonth = remember((year: number, month: number, language: string) => …)
 */
export function remember<Given extends readonly (string | number)[], Value>(
  make: (...given: Given) => Value,
): (...given: Given) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (...given) => {
    const key = given.join('\n');
    const answer = known.get(key);
    if (answer) return answer.value;
    const value = make(...given);
    known.set(key, { value });
    return value;
  };
}

/** Caches only what was made last: a page is printed, and then told from others by what it shows. */
export function rememberLast<Given extends object, Value>(
  make: (given: Given) => Value,
): (given: Given) => Value {
  let last: { readonly given: Given; readonly value: Value } | undefined;
  return (given) => {
    if (last?.given !== given) last = { given, value: make(given) };
    return last.value;
  };
}

/** What was made from an object, for as long as the object exists. */
export type Remembered<Given extends object, Value> = {
  (given: Given): Value;
  /** Takes over what was made from it in another thread or by an earlier build. */
  take(given: Given, value: Value): void;
};

/** Caches what is made from an object. */
export function rememberOf<Given extends object, Value>(
  make: (given: Given) => Value,
): Remembered<Given, Value> {
  const known = new WeakMap<Given, { readonly value: Value }>();
  const remembered = (given: Given): Value => {
    const answer = known.get(given);
    if (answer) return answer.value;
    const value = make(given);
    known.set(given, { value });
    return value;
  };
  return Object.assign(remembered, {
    take(given: Given, value: Value) {
      known.set(given, { value });
    },
  });
}
