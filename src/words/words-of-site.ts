import type { Words } from './words.ts';
import { wordsOf } from './words-of.ts';

/** What a course calls the things that it lists: `Robots`, as a title, and `robot`, one of them in a sentence. */
export type ListName = { readonly many: string; readonly one: string };

const made = new Map<string, Words>();

/**
 * The words of a page in a course that may list something other than models.
 *
 * @param language of the page: BCP 47
 * @example wordsOfSite({ catalogue: { many: 'Robots', one: 'robot' } }, 'en').lists.models // 'Robots'
 */
export function wordsOfSite(site: { readonly catalogue?: ListName | false }, language: string): Words {
  const words = wordsOf(language);
  const { catalogue: name } = site;
  if (!name) return words;
  const key = JSON.stringify([language, name.many, name.one]);
  const known = made.get(key) ?? renameList(words, name);
  made.set(key, known);
  return known;
}

/** The words that name the list, or one of what it lists. */
function renameList(words: Words, name: ListName): Words {
  const { newest, all, describe, none, count, ...named } = words.named(name.many, name.one);
  return {
    ...words,
    lists: { ...words.lists, models: name.many },
    counts: { ...words.counts, models: count },
    home: { ...words.home, newest, allModels: all },
    models: { ...words.models, describe, none, model: capital(name.one) },
    compare: { ...words.compare, ...named.compare, toModels: all },
    timeline: { ...words.timeline, ...named.timeline },
    wall: { ...words.wall, ...named.wall },
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
