import type { PartProperty } from '../../../src/catalogue/parts/part-property.ts';
import { readThings } from '../../../src/search/read-things.ts';
import type { NameOptions } from './answer-by-name.ts';
import { eitherScript } from './either-script.ts';
import { groupEntries } from './name-hits.ts';
import { findKind, groupOwnPages, saysNothingElse } from './own-pages.ts';
import type { Query } from './plain-query.ts';
import type { Results } from './results.ts';

/** What kinds of parts are called. */
const kinds: readonly (readonly [words: RegExp, kind: PartProperty])[] = [
  [/\b(?:vision |visual |image )?(?:encoders?|backbones?)\b|(?:視覺|影像)?編碼器/iu, 'vision-encoder'],
  [/\bconnectors?\b|連接器/iu, 'connector'],
  [/\b(?:large )?language models?\b|\bllms?\b|語言模型/iu, 'language-model'],
];

/** What a text asks of all parts of a kind: how often they are used, or how big they are, of which only names tell something. */
const asks =
  /\b(?:most|least) (?:often |commonly |widely |frequently )?(?:used|common|popular|frequent)\b|\b(?:used|chosen) (?:the )?(?:most|least)(?: often)?\b|\b(?:biggest|largest|smallest)\b|最(?:常|多人)(?:被|使)?用|最(?:常見|熱門|受歡迎|大|小)/iu;

const wordsOf = kinds.map(([words, kind]) => [eitherScript(words), kind] as const);
const asked = eitherScript(asks);

/**
 * Answers what asks for the parts of a kind by how often they are used: the page that lists them, and the parts, the most used first.
 *
 * @returns undefined where something else is asked for, or the course lists no such parts
 */
export async function answerParts(
  query: Query,
  { names, base, limit }: NameOptions,
): Promise<Omit<Results, 'state'> | undefined> {
  const { text, phrases } = query;
  const found =
    phrases.length > 0 || !asked.test(text) ? undefined : wordsOf.find(([words]) => words.test(text));
  if (!found || !saysNothingElse(text.replace(asked, ' ').replace(found[0], ' '))) return undefined;
  const { own = [] } = (await names.loadThings(readThings).catch(() => undefined)) ?? {};
  const candidates = await names.collect(query);
  const parts = candidates.flatMap(({ entry }) =>
    entry.kind === 'part' && entry.of === found[1] ? [entry] : [],
  );
  const pages = findKind(own, 'parts');
  if (parts.length === 0 || pages.length === 0) return undefined;
  const sorted = parts.toSorted((a, b) => (b.users ?? 0) - (a.users ?? 0));
  const shown = groupEntries(sorted, { base, query, limit });
  return { query, groups: [groupOwnPages(pages, base), ...shown] };
}
