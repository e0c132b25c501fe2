/** The noun after a whole number. */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A title as a word in a sentence; RTOS stays as it is. */
export function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
