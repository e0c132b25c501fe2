import type { Token } from 'markdown-it';
import { attributeOf } from '../../markdown/attribute-of.ts';
import { copyToken, makeToken } from '../make-token.ts';
import { type CitedWork, findCitedWorks } from './cited-works.ts';
import { findTargets, type Targets } from './find-targets.ts';
import { findReferences, mayBePlace, type Named, type Reference, readRole } from './reference-forms.ts';

/** What a lecture has that can be referred to. */
type Known = { readonly targets: Targets; readonly works: ReadonlyMap<string, CitedWork> };

/**
 * Turns the references of MyST, Quarto, Pandoc and LaTeX into links that say what they lead to: the words of a heading, the caption of a
 * figure, the authors of a work. They say no number, since things have none here. A reference to anything else stays as it is written.
 *
 * @param tokens of the whole body; inline children are changed in place
 * @param bibliography works besides those that the lecture shows, as BibTeX
 */
export function readReferences(tokens: readonly Token[], bibliography = ''): void {
  const referring = tokens.filter(({ children }) => children?.some(mayRefer));
  if (referring.length === 0) return;
  const known = { targets: findTargets(tokens), works: findCitedWorks(tokens, bibliography) };
  for (const token of referring) token.children = readChildren(token.children ?? [], known);
}

function mayRefer({ type, content }: Token, index: number, children: readonly Token[]): boolean {
  const next = children[index + 1]?.type;
  if (children[index - 1]?.type === 'link_open' && placeholder.test(content)) return true;
  if (type === 'text') return /[@\\]/.test(content) || (next === 'code_inline' && /[}:]$/.test(content));
  return type === 'equation_link' || (type === 'link_open' && next === 'link_close');
}

function readChildren(children: readonly Token[], known: Known): Token[] {
  const kept: Token[] = [];
  let depth = 0;
  for (const [index, child] of children.entries()) {
    if (child.type === 'link_open') depth += 1;
    if (child.type === 'link_close') depth -= 1;
    const isEmpty = child.type === 'link_open' && children[index + 1]?.type === 'link_close';
    const link = depth > 0 && child.type === 'text' ? children[index - 1] : undefined;
    const read = link ? fillLink(link) : depth > 0 ? undefined : readers[child.type];
    // Not pushed as arguments: a text may give more tokens than a call takes.
    for (const token of read?.(child, kept, known) ?? [child]) kept.push(token);
    if (isEmpty) kept.push(...wordsOfEmptyLink(child, known.targets));
  }
  return kept;
}

/** What is read of a token outside of links. */
const readers: Readonly<
  Record<string, ((token: Token, kept: Token[], known: Known) => readonly Token[]) | undefined>
> = {
  code_inline: readCode,
  equation_link: readEquationLink,
  text: (token, _kept, known) => readText(token, known),
};

/** What MyST fills in: `[Sec. %s](#wading)`, `[see {name}](#wading)`. */
const placeholder = /%s|\{(?:name|number)\}/;

/** Fills the text of a link to a place: in the words of the place, since it has no number. */
function fillLink(open: Token) {
  const address = open.type === 'link_open' ? attributeOf(open, 'href') : '';
  return (token: Token, _kept: Token[], { targets }: Known): readonly Token[] => {
    const words = address.startsWith('#') ? (targets.get(address.slice(1))?.words ?? []) : [];
    if (words.length === 0 || !placeholder.test(token.content)) return [token];
    const parts = token.content.split('{name}');
    if (parts.length !== 2 || placeholder.test(parts.join(''))) return copyAll(words);
    const text = (content = '') => (content === '' ? [] : [makeToken(token, 'text', { content })]);
    return [...text(parts[0]), ...copyAll(words), ...text(parts[1])];
  };
}

/** `[](#fig-heron)` */
function wordsOfEmptyLink(open: Token, targets: Targets): Token[] {
  const address = attributeOf(open, 'href');
  return address.startsWith('#') ? copyAll(targets.get(address.slice(1))?.words ?? []) : [];
}

/** @param kept what comes before it, whose last token loses the role */
function readCode(code: Token, kept: Token[], known: Known): Token[] {
  const last = kept.at(-1);
  const reference = last?.type === 'text' ? readRole(last.content, code.content) : undefined;
  if (!last || !reference) return [code];
  const before = last.content.slice(0, reference.index);
  const printed = printReference(reference, before, code, known);
  if (printed) kept[kept.length - 1] = copyToken(last, { content: withBlank(before) });
  return printed ?? [code];
}

/** A reference of LaTeX to what is not an equation. */
function readEquationLink(link: Token, kept: Token[], known: Known): Token[] {
  const last = kept.at(-1);
  const named = [{ id: link.content, before: '', behind: '' }];
  const reference = { written: link.markup, index: 0, named, to: 'place', form: 'words' } as const;
  const printed = printReference(reference, last?.content ?? '', link, known);
  if (printed && last?.type === 'text')
    kept[kept.length - 1] = copyToken(last, { content: withBlank(last.content) });
  return printed ?? [link];
}

/** LaTeX has a tilde for the blank before a reference. */
function withBlank(text: string): string {
  return text.replace(/~$/, '\u00a0');
}

function readText(token: Token, known: Known): Token[] {
  const pieces: Token[] = [];
  const { content } = token;
  let at = 0;
  const pushText = (text: string) => {
    if (text !== '') pieces.push(copyToken(token, { content: text }));
  };
  for (const reference of findReferences(content)) {
    const { index, written } = reference;
    const printed = printReference(reference, content.slice(at, index), token, known);
    if (!printed) continue;
    pushText(withBlank(content.slice(at, index)));
    for (const piece of printed) pieces.push(piece);
    at = index + written.length;
  }
  pushText(content.slice(at));
  return pieces;
}

/** A word that a number would follow: "Figure", "see Sec.", 「圖」. */
const asksNumber =
  /(?:\b(?:fig(?:ure)?s?|tab(?:le)?s?|sec(?:tion)?s?|chap(?:ter)?s?|listings?|algorithms?|theorems?|lemmas?|definitions?)\.?|[圖图表節节章])[\s~]*$/i;

/**
 * What readers see instead of a reference.
 *
 * @param before the text that it follows
 * @returns undefined if any of what it names is not known
 */
function printReference(
  reference: Reference,
  before: string,
  place: Token,
  { targets, works }: Known,
): Token[] | undefined {
  const { named, form, to } = reference;
  const text = (content: string) => (content === '' ? [] : [makeToken(place, 'text', { content })]);
  const isCitation = to !== 'place' && named.every(({ id }) => works.has(id));
  const isInBrackets = isCitation && form === 'brackets';
  const printed: Token[] = text(isInBrackets ? '(' : '');
  for (const [index, each] of named.entries()) {
    const id = wordOfId(each, targets);
    const work = isCitation ? works.get(each.id) : undefined;
    const target = targets.get(id);
    const words = target && mayBePlace(reference, id, target.isNamed) ? target.words : [];
    if (!work && words.length === 0) return undefined;
    const link = work ? citeWork(work, form, place) : linkTo(id, quote(words, before, place), place);
    printed.push(...text((index > 0 ? '; ' : '') + each.before), ...link, ...text(each.behind));
  }
  return [...printed, ...text(isInBrackets ? ')' : '')];
}

/** Quarto writes `@Fig-heron` at the start of a sentence. */
function wordOfId({ id }: Named, targets: Targets): string {
  return targets.has(id) ? id : id.charAt(0).toLowerCase() + id.slice(1);
}

/** After a word that asks for a number, words are in quotes. */
function quote(words: readonly Token[], before: string, place: Token): readonly Token[] {
  if (!asksNumber.test(before.slice(-20))) return copyAll(words);
  return [
    makeToken(place, 'text', { content: '“' }),
    ...copyAll(words),
    makeToken(place, 'text', { content: '”' }),
  ];
}

function citeWork(
  { names, year, address, title }: CitedWork,
  form: Reference['form'],
  place: Token,
): Token[] {
  const words = [
    makeToken(place, 'text', { content: form === 'words' ? `${names} (${year})` : `${names}, ${year}` }),
  ];
  return address ? linkTo(address, words, place, title) : words;
}

/** @param tip what shows when a reader points at the link */
function linkTo(place: string, words: readonly Token[], token: Token, tip?: string): Token[] {
  const attrs: [string, string][] = [['href', /^https?:/.test(place) ? place : `#${place}`]];
  if (tip) attrs.push(['title', tip]);
  return [
    makeToken(token, 'link_open', { tag: 'a', nesting: 1, attrs }),
    ...words,
    makeToken(token, 'link_close', { tag: 'a', nesting: -1 }),
  ];
}

/** Later passes change the texts of a line in place. */
function copyAll(words: readonly Token[]): Token[] {
  return words.map((token) => copyToken(token, {}));
}
