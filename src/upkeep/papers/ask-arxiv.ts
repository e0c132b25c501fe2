import { Parser } from 'htmlparser2';
import { parseArxivId } from '../../identity/arxiv.ts';
import type { Web } from '../web/polite-web.ts';
import { type Asked, askText } from './ask-text.ts';
import { authorNames } from './author-name.ts';
import { oneLine, type PaperFacts, plainDoi } from './paper-facts.ts';

export const arxivService = 'https://export.arxiv.org/api/query';

/** How many papers one request may ask for. */
export const arxivAtOnce = 50;

/**
 * Asks arXiv for several papers at once, as its terms of use request.
 * Source: https://info.arxiv.org/help/api/user-manual.html
 *
 * @param service address of its API
 * @param ids without versions, at most `arxivAtOnce`
 * @returns facts by id; a paper that it does not know is left out
 */
export async function askArxiv(
  web: Web,
  service: string,
  ids: readonly string[],
): Promise<Asked<ReadonlyMap<string, PaperFacts>>> {
  const question = new URL(service);
  question.searchParams.set('id_list', ids.join(','));
  question.searchParams.set('max_results', String(ids.length));
  const asked = await askText(web, question.href, 'application/atom+xml');
  if (asked.kind !== 'answer') return asked;
  const entries = parseAtom(asked.answer);
  if (entries === undefined)
    return { kind: 'failure', reason: 'sends something other than a list of papers' };
  return { kind: 'answer', answer: new Map(entries.filter(([id]) => ids.includes(id))) };
}

type Draft = Record<string, string[]>;

/** Each entry of an arXiv feed; undefined for anything else. */
function parseAtom(xml: string): (readonly [id: string, facts: PaperFacts])[] | undefined {
  const entries: Draft[] = [];
  let isFeed = false;
  let isWhole = false;
  let entry: Draft | undefined;
  let text = '';
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (name === 'feed') isFeed = true;
        if (name === 'entry') entry = {};
        text = '';
      },
      ontext: (piece) => (text += piece),
      onclosetag: (name, isImplied) => {
        if (name === 'feed') isWhole = !isImplied;
        if (name === 'entry' && entry) entries.push(entry);
        if (name === 'entry') entry = undefined;
        if (entry) entry[name] = [...(entry[name] ?? []), oneLine(text)];
        text = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return isFeed && isWhole ? entries.flatMap(readEntry) : undefined;
}

function readEntry(entry: Draft): (readonly [string, PaperFacts])[] {
  const id = parseArxivId(entry.id?.[0]?.replace(/^.*\/abs\//, '') ?? '')?.id;
  const [title, authors, doi] = [
    entry.title?.[0],
    authorNames(entry.name ?? []),
    plainDoi(entry['arxiv:doi']?.[0]),
  ];
  if (id === undefined || !title || !authors) return [];
  return [[id, { title, authors, ...(doi && { doi }) }]];
}
