import { createRequire } from 'node:module';
import type { HLJSApi, LanguageFn } from 'highlight.js';
import { languageNames } from './languages.ts';

/** Grammars are loaded when the first code in their language is printed: most courses need three of them. */
const load = createRequire(import.meta.url);

/** More than a lecture shows; a grammar may take longer than its code is long. */
const longestCode = 50_000;

let core: HLJSApi | undefined;
const known = new Map<string, boolean>();

/**
 * Colours code: markup with a class for each kind of word. Nothing for a language without a
 * grammar for.
 *
 * @param written the author's word for the language
 * @example highlightCode('x = 1', 'py') // 'x = <span class="hljs-number">1</span>'
 */
export function highlightCode(source: string, written: string): string | undefined {
  const language = (Object.hasOwn(languageNames, written) && languageNames[written]) || written;
  if (source.length > longestCode || !isKnown(language)) return undefined;
  return core?.highlight(source, { language, ignoreIllegals: true }).value;
}

function isKnown(language: string): boolean {
  const answer = known.get(language) ?? learn(language);
  known.set(language, answer);
  return answer;
}

function learn(language: string): boolean {
  if (!/^[a-z][a-z0-9-]*$/.test(language)) return false;
  try {
    const grammar: LanguageFn = load(`highlight.js/lib/languages/${language}`);
    core ??= load('highlight.js/lib/core') as HLJSApi;
    core.registerLanguage(language, grammar);
    return true;
  } catch {
    return false;
  }
}
