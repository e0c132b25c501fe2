import { listSections } from '../catalogue/list-sections.ts';
import { plainText } from '../html/plain-text.ts';
import type { Lecture, Section } from '../lecture/lecture.ts';
import { type Remembered, rememberOf } from '../source/remember.ts';
import { type Acronym, findAcronyms, isShortFor } from './acronyms.ts';
import { foldText } from './fold.ts';

/** A heading with what else people call the thing below it, worked out when it is asked for. */
export type Term = { readonly name: string; readonly id: string; readonly aliases: readonly string[] };

/** A longer beginning of a Chinese sentence is not a name. */
const longestChinese = 14;

/** Letters that a heading's first sentence may take to spell it out. */
const longestLead = 70;

/** What a paragraph in another language is about: `視覺問答（VQA）：回答關於影像的問題。` */
const chineseHead = /^([^：。，]{2,40})：/u;

const abbreviation = /\bAbbreviation: ([\p{L}\d-]{2,12})\b/u;

/** What texts and lectures explain in brackets, by the folded long form. */
export type Acronyms = ReadonlyMap<string, readonly string[]>;

/** Gathers the short forms that some texts explain. */
export function gatherAcronyms(texts: readonly Lecture[]): Acronyms {
  const known = new Map<string, string[]>();
  for (const { short, long } of texts.flatMap(acronymsOf)) {
    for (const [from, to] of [
      [long, short],
      [short, long],
    ] as const) {
      const key = foldText(from);
      const others = known.get(key) ?? [];
      if (!others.some((other) => foldText(other) === foldText(to))) known.set(key, [...others, to]);
    }
  }
  return known;
}

/**
 * Lists the headings of a text as names, each with its short and long form and the name that its Chinese paragraph gives it.
 *
 * @param acronyms as `gatherAcronyms` finds them
 */
export function listTerms(text: Lecture, acronyms: Acronyms): Term[] {
  return listSections(text).flatMap(({ section }) => {
    const { name, id, kind } = section;
    if (kind === 'architecture' || id === '' || name === '') return [];
    return [
      {
        name,
        id,
        get aliases() {
          return aliasesOf(section, acronyms);
        },
      },
    ];
  });
}

function aliasesOf(section: Section, acronyms: Acronyms): string[] {
  const { name, stated } = section;
  const paragraphs = paragraphsOf(section);
  const found = [
    ...(stated?.aliases ?? []),
    ...(acronyms.get(foldText(name)) ?? []),
    ...paragraphs.flatMap((paragraph) => [
      ...(abbreviation.exec(paragraph)?.slice(1) ?? []),
      ...spelledOut(name, paragraph),
      ...findAcronyms(paragraph)
        .filter(({ long }) => foldText(long).includes(foldText(name)))
        .flatMap(({ short, long }) => [short, long]),
      ...chineseNames(paragraph),
    ]),
  ];
  const known = new Set([foldText(name)]);
  return found.filter((alias) => !known.has(foldText(alias)) && known.add(foldText(alias)));
}

/** `Pathways Language Model, a large …` below the heading `PaLM`. */
function spelledOut(name: string, paragraph: string): string[] {
  const [lead = ''] = paragraph.slice(0, longestLead).split(/[,:.]/);
  return isShortFor(name, lead) ? [lead] : [];
}

function chineseNames(paragraph: string): string[] {
  const head = chineseHead.exec(paragraph)?.[1] ?? '';
  if (!/\p{Script=Han}/u.test(head)) return [];
  return head.split(/[（）()]/u).filter((piece) => piece.length > 1 && piece.length <= longestChinese);
}

/** The short forms that a text explains. */
export const acronymsOf: Remembered<Lecture, readonly Acronym[]> = /* @__PURE__ */ rememberOf(
  (text: Lecture) =>
    listSections(text).flatMap(({ section }) => [
      ...paragraphsOf(section).flatMap(findAcronyms),
      ...section.blocks.flatMap((block) =>
        block.kind === 'facts' ? block.facts.flatMap((fact) => findAcronyms(fact.text)) : [],
      ),
    ]),
);

function paragraphsOf({ blocks }: Section): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'prose'
      ? block.html
          .split(/(?=<p[ >])/)
          .map(plainText)
          .filter(Boolean)
      : [],
  );
}
