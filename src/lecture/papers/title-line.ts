import type { Token } from 'markdown-it';
import { identifyAddress } from '../../identity/hosts.ts';
import { textOf } from '../nodes.ts';
import { findPieces } from './cite-pieces.ts';
import { isPaper } from './find-cited.ts';
import { isSpelledOut, paperTitle } from './paper-title.ts';

/** What a title may be followed by on its line: venue, year, authors. */
const longestRest = 90;

/**
 * The title that a line says for the links below it, in bold or quotes: `**Herons at Dawn and at Dusk**`,
 * `"Herons at Dawn and at Dusk", ICRA 2024`.
 *
 * @param owner name of the section, which is no title
 */
export function findTitleLine(tokens: readonly Token[], owner: string): string | undefined {
  const said = findSaidTitle(tokens);
  if (said) return said;
  const start = tokens.find(({ type, content }) => type !== 'text' || content.trim() !== '');
  if (start?.type !== 'strong_open' && !/["“「『《]/.test(start?.content.trimStart()[0] ?? '')) {
    if (!/^[\p{Extended_Pictographic}]/u.test(start?.content.trimStart() ?? '')) return undefined;
  }
  const [first, ...rest] = findPieces(tokens, 0).filter(
    (piece) => piece.kind !== 'plain' || /[\p{L}\p{N}]/u.test(piece.text),
  );
  if (first?.kind !== 'bold' && first?.kind !== 'quoted') return undefined;
  const behind = rest.reduce((sum, piece) => sum + ('text' in piece ? piece.text.length : 0), 0);
  if (behind > longestRest || rest.some(({ kind }) => kind === 'link') || /[:：]\s*$/.test(first.text))
    return undefined;
  const title = paperTitle(first.text, owner);
  return title && isSpelledOut(title) ? title : undefined;
}

/** `**Title**: Herons at Dawn` */
const saidTitle =
  /^\W*(?:(?:paper )?title|論文題目|论文题目|論文標題|论文标题|標題|标题|題目|题目|제목|タイトル)\W*[:：]\s*(?=\S)/iu;

/** The title of a line that says that it is one. */
function findSaidTitle(tokens: readonly Token[]): string | undefined {
  const text = textOf(tokens);
  const isSaid = saidTitle.test(text) && !tokens.some(({ type }) => type === 'link_open');
  return isSaid ? paperTitle(text.replace(saidTitle, '')) : undefined;
}

/** How many blocks a title may go on for: its authors, a picture, its links. */
const furthestBlock = 3;

/** The title that stands above, for the first paper of each archive below it. */
export class TitleAbove {
  #title: string | undefined;
  #blocks = 0;
  readonly #taken = new Set<string>();

  /** Remembers the title that a line says, if it says one. */
  read(tokens: readonly Token[], owner: string): void {
    this.#remember(findTitleLine(tokens, owner));
  }

  /** The same, of an item of a list, which has to say that it is a title. */
  readItem(tokens: readonly Token[]): void {
    this.#remember(findSaidTitle(tokens));
  }

  #remember(title: string | undefined): void {
    if (title === undefined) return;
    this.#title = title;
    this.#blocks = furthestBlock;
    this.#taken.clear();
  }

  /** A heading or a divider ends what stood above it, and so do blocks enough. */
  passBlock(type: string): void {
    this.#blocks -= 1;
    if (this.#blocks < 0 || type === 'heading' || type === 'hr') this.#title = undefined;
  }

  /** The title that stands above, whoever has it. */
  get line(): string | undefined {
    return this.#title;
  }

  /**
   * The title for a link, unless a paper of the same archive has it already.
   *
   * @param isLabelled whether its label says that it is a paper
   */
  takeFor(address: string, isLabelled = false): string | undefined {
    const identity = identifyAddress(address);
    const archive = identity.type === 'archive' ? identity.archive : identity.type;
    const mayTake = isPaper(identity) || (isLabelled && archive === 'web');
    if (this.#title === undefined || !mayTake || this.#taken.has(archive)) return undefined;
    this.#taken.add(archive);
    return this.#title;
  }

  /** The title for a block, if no paper has it yet. */
  get free(): string | undefined {
    return this.#taken.size === 0 ? this.#title : undefined;
  }
}
