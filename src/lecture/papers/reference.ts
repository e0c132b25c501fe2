import { isCitation, saysNothing } from './says-nothing.ts';

/** `Reed, A., Marsh, B. (2021). Herons at Dawn. `, `Ada Reed and Bo Marsh. Herons at Dawn. ICRA 2022. `: a reference as journals print it. */
const reference =
  /^[^.()]*(?:\b\p{Lu}\.[^.()]*)*(?:\((?:19|20)\d\d[a-z]?\)\.|\.)\s+([\p{Lu}\p{N}“"][^.]{14,200})\.(?:\s|$)/u;

/** `Reed A, Marsh B. Herons at Dawn[J]. ICRA, 2022`: the Chinese standard marks what kind of work it is. */
const marked = /^[^[\]]*?(?:\[\d+\][^[\]]*?)?\.\s+([^.[\]]{15,200})\[[A-Z](?:\/OL)?\]/u;

/** The full stop of `Bo N. Marsh`, which ends no sentence. */
const initialWithin = /(\p{Lu}\p{L}+ \p{Lu})\. (?=\p{Lu}[\p{L}'’-]+(?:[,.]| and\b))/gu;

/** The title in a reference as journals print it; empty for any other text. */
export function titleOfReference(words: string): string {
  const text = words
    .replace(/\s*\[Online\]\.?/iu, '.')
    .replace(initialWithin, '$1 ')
    .replace(/\b(et\.? al)\.(?=,?\s*\()/u, '$1')
    .replace(/\b(et\.? al)\.?,\s*((?:19|20)\d\d[a-z]?)\./u, '$1 ($2).');
  const found = marked.exec(text) ?? reference.exec(text);
  const title = found?.[1] ?? '';
  const authors = text
    .slice(0, text.indexOf(title))
    .replace(/^\s*\[\d+\]\s*|[\s.]*(?:\(\d{4}[a-z]?\)|,\s*(?:19|20)\d\d[a-z]?)?[\s.]*$/gu, '');
  return title !== '' && isListOfAuthors(authors) ? title : '';
}

/** `Reed, A., & Marsh, B. (2020).`: names with initials. */
export function areAuthors(text: string): boolean {
  const names = text.replace(/\s*[(（](?:19|20)\d\d[a-z]?[)）]\W*$/u, '');
  return /,\s*\p{Lu}\./u.test(names) && isListOfAuthors(names);
}

/** `Reed, A., Marsh, B.`, `Ada Reed, Bo Marsh, and Cy Fen`, `Reed et al` */
export function isListOfAuthors(text: string): boolean {
  const names = text
    .replace(/(?:…|\.{3})\s*/gu, '')
    .replace(/,?\s*et\.? al\.?$/u, ', Others')
    .split(/\s*(?:[,;&]|\b(?:and|und|y|i|e)\b)\s*/u)
    .filter(Boolean);
  return names.length > 1 && names.every((name) => /^(?:\p{Lu}[\p{L}.'’-]*\s*){1,4}$/u.test(name));
}

/** `Reed et al. 2022, "Herons at Dawn" (ICRA)` */
const quotedWork = /^([^"“„「《]{3,80}?)[\s,.:：]+["“„「《]([^"“”„」》]{3,300})["”」》]\s*(.*)$/su;

/** `Reed et al. (2022). Herons at Dawn`, `Reed et al., Herons at Dawn` */
const othersWork =
  /^[^()（）]{2,60}?\bet\.? al(?:\.,(?!\s*(?:19|20)\d\d\b)|[.,:：]|\.?,?\s*[(（]?(?:19|20)\d\d(?:[a-z]|\/\d+)?[)）]?(?:[.,:：]|\s+[–—-]{1,2}))\s+(?=[\p{Lu}\p{N}])(.+)$/su;

/** `RiverLab (2022). Herons at Dawn` */
const datedWork =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:,? (?:& |and )?|\s*(?=[(（]))){1,8}[(（](?:19|20)\d\d(?:[a-z]|\/\d+)?[)）][.,:：]\s+(?=[\p{Lu}\p{N}])(.+)$/su;

/** `Reed & Marsh, Herons at Dawn` */
const twoNamesWork = /^\p{Lu}[\p{L}'’-]+ (?:&|and) \p{Lu}[\p{L}'’-]+, (?=\p{Lu})((?:\S+ ){2,}\S+)$/u;

/**
 * What follows the authors in words that name them first; undefined where they do not.
 *
 * @example behindAuthors('Reed et al. (2022). Herons at Dawn') // 'Herons at Dawn'
 */
export function behindAuthors(text: string): string | undefined {
  const [, names = '', work, rest = ''] = quotedWork.exec(text) ?? [];
  const authors = names.replace(/\s*[(（]?(?:19|20)\d\d[a-z]?[)）]?$/u, '');
  if (work && saysWhere(rest) && (isListOfAuthors(authors) || isCitation(names))) return work;
  return (
    othersWork.exec(text)?.[1] ??
    datedWork.exec(text)?.[1] ??
    twoNamesWork.exec(text)?.[1] ??
    (/\((?:19|20)\d\d[a-z]?\)\./u.test(text) ? titleOfReference(`${text} `) || undefined : undefined)
  );
}

/** Nothing, or where and when it was published. */
function saysWhere(text: string): boolean {
  const words = text.replace(/^[\s,.;]+|[\s.]+$/gu, '');
  return words === '' || saysNothing(words.replace(/^[(（]([^()（）]*)[)）]$/u, '$1'));
}
