import { describeElement } from './describe-element.ts';
import { listTexts } from './text-lines.ts';

/** Four words of Latin letters in a row are no longer names. */
const latinSentence = /(?:\b[a-z]{2,}\b[\s,]+){3}\b[a-z]{2,}\b/i;

/**
 * Text whose `lang` is not what it is written in: Chinese read out by an English voice, and the other way round.
 */
export function findWrongLanguage(): string[] {
  return listTexts().flatMap(({ data, parentElement }) => {
    if (!parentElement || parentElement.closest('code, pre, math')) return [];
    const language = parentElement.closest('[lang]')?.getAttribute('lang') ?? '';
    const isWrong = language.startsWith('zh') ? latinSentence.test(data) : /\p{Script=Han}/u.test(data);
    return isWrong ? `language: ${language} ${describeElement(parentElement)}` : [];
  });
}
