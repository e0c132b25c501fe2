/** In small letters: "Wading Is All You Need" is a title. */
const verbs =
  /\b(?:submitted|accessed|see|read|this|these|is|are|was|we|you|shown?|introduced|proposed|our|can|may|might|could|would|should|will|must|has|have|had|check)\b/u;

/** What starts a sentence, and words that no title has. */
const callsOrStarts =
  /^\P{L}*(?:see|read|this|these|we|you|our|can|check|introduced|proposed|thanks to|contact)\b|\b(?:please|official|unofficial|implementation of)\b/iu;

/** `I found a paper`: who did something, in small letters. */
const somebody = /^\P{L}*(?:I|We|They|He|She)\s\p{Ll}/u;

/** What titles say in the words of a sentence: `Wading is all you need`. */
const formula = /\bis all (?:you|we) need\b/iu;

/** True for words that make a sentence of what precedes a link. */
export function isSentence(words: string): boolean {
  const text = words.replace(formula, '');
  return (
    verbs.test(text) ||
    callsOrStarts.test(text) ||
    somebody.test(text) ||
    /[。！？]|是一|可以|我们|我們/u.test(text) ||
    endsInVerb(text)
  );
}

/** `Waders are Powerful Pond Learners`: every word but the smallest. */
export function areAllCapitals(title: string): boolean {
  const words = title.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  return words.length > 3 && words.every((word) => /^\p{Lu}/u.test(word)) && !callsOrStarts.test(title);
}

/** True where most words of some length start with a capital, as in titles and in no sentence. */
export function isInCapitals(title: string): boolean {
  const words = title.split(/\s+/).filter((word) => /^\p{L}{4}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return /\p{Lu}|\p{sc=Han}/u.test(title) && capitals.length * 3 >= words.length * 2;
}

/** "The Architecture from the", "More details please refer to": the words that follow belong to it. */
export function isUnfinished(words: string): boolean {
  return /\s(?:from|the|of|in|by|an?|for|to|with|and|or|on|see|our|this|as|at|over|than|between|into|about|like)$/iu.test(
    words,
  );
}

/** A Korean sentence, which ends in its verb: `왜가리는 새벽에 걷습니다`, `왜가리는 걷는가?`. */
export function endsInVerb(words: string): boolean {
  return /(?:니다|이다|한다|된다|있다|없다)\.?\s*$|(?:는가|은가|인가|던가|니까|을까|ㄹ까|나요|가요)\?\s*$/u.test(
    words,
  );
}
