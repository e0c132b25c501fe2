import type { Catalogue, Model, Paper, Place } from '../../catalogue/catalogue.ts';
import { listSections } from '../../catalogue/list-sections.ts';
import type { Lecture } from '../../lecture/lecture.ts';
import { addresses, sectionAddress } from '../addresses.ts';
import type { Dating } from './dating.ts';

export type NewsKind = 'lecture' | 'section' | 'model' | 'paper' | 'erratum';

/** Something new in the course. */
export type NewsItem = {
  readonly kind: NewsKind;
  readonly title: string;
  /** Without base path. */
  readonly address: string;
  /** When it was added: seconds since 1970. */
  readonly at: number;
  /** The lecture that a section is in. */
  readonly lecture?: string;
  /** BCP 47, where it is not that of the course. */
  readonly language?: string;
};

/** A page of the course that is not a lecture. */
type Text = { readonly address: string; readonly text: Lecture };

/** A page of corrections, by its address or its title. */
const errata = /^(?:errata|corrections|勘誤|勘误|更正)/i;

/** What is new in a course, the newest first; of the same moment, as it is taught. */
export function listNews(
  { lectures, models, papers }: Catalogue,
  texts: readonly Text[],
  dating: Dating,
  hasModels: boolean,
): NewsItem[] {
  const ofPlace = ({ lecture, section }: Place) =>
    dating.ofFile(lecture.path) ?? dating.ofLine(lecture.path, section.line);
  const newModels = hasModels ? models.flatMap((model) => dateModel(model, ofPlace)) : [];
  const named = new Set(newModels.flatMap(({ model }) => model.places.map(({ section }) => section)));
  const items = [
    ...lectures.flatMap((lecture) => dateLecture(lecture, dating)),
    ...lectures
      .filter(({ path }) => dating.ofFile(path) === undefined)
      .flatMap((lecture) =>
        listSections(lecture)
          .filter(({ section }) => !named.has(section))
          .flatMap(({ section }): NewsItem[] => {
            const at = dating.ofLine(lecture.path, section.line);
            if (at === undefined) return [];
            const address = sectionAddress(lecture.slug, section.id);
            return [
              {
                kind: 'section',
                title: section.name,
                address,
                at,
                lecture: lecture.title,
                ...spokenIn(lecture),
              },
            ];
          }),
      ),
    ...newModels.map(({ item }) => item),
    ...papers.flatMap((paper) => datePaper(paper, dating)),
    ...texts.flatMap((text) => listErrata(text, dating)),
  ];
  return items.sort((a, b) => b.at - a.at);
}

function spokenIn({ language }: Lecture): Pick<NewsItem, 'language'> {
  return language ? { language } : {};
}

function dateLecture(lecture: Lecture, { ofFile }: Dating): NewsItem[] {
  const at = ofFile(lecture.path);
  const { title, slug } = lecture;
  return at === undefined
    ? []
    : [{ kind: 'lecture', title, address: addresses.lecture(slug), at, ...spokenIn(lecture) }];
}

/** A model is new if nothing that teaches it is older. */
function dateModel(
  model: Model,
  ofPlace: (place: Place) => number | undefined,
): { model: Model; item: NewsItem }[] {
  const at = earliest(model.places.map(ofPlace));
  const { name, slug } = model;
  return at === undefined
    ? []
    : [{ model, item: { kind: 'model', title: name, address: addresses.model(slug), at } }];
}

/** So is a paper, by the lines that link it. */
function datePaper({ title, slug, key, links }: Paper, { ofFile, ofText }: Dating): NewsItem[] {
  const paths = [...new Set(links.map(({ lecture }) => lecture.path))];
  const at = earliest(paths.map((path) => ofFile(path) ?? ofText(path, key)));
  return at === undefined ? [] : [{ kind: 'paper', title, address: addresses.paper(slug), at }];
}

function earliest(dates: readonly (number | undefined)[]): number | undefined {
  const known = dates.flatMap((at) => at ?? []);
  return known.length === dates.length && known.length > 0 ? Math.min(...known) : undefined;
}

/** Every item and row of a page of corrections is one. */
function listErrata({ address, text }: Text, { newLines }: Dating): NewsItem[] {
  if (!errata.test(text.title) && !errata.test(address.slice(1))) return [];
  const lines = newLines(text.path);
  return lines
    .filter(({ line }, index) => isErratum(line) && !isRuleOfTable(lines[index + 1]?.line ?? ''))
    .map(({ line, at }) => ({ kind: 'erratum', title: toWords(line), address, at, ...spokenIn(text) }));
}

function isErratum(line: string): boolean {
  return /^(?:[-*+]|\d+[.)]|\|)\s/.test(line) && !isRuleOfTable(line);
}

/** The line below the head of a table. */
function isRuleOfTable(line: string): boolean {
  return /^\|[\s|:-]*$/.test(line);
}

/** More letters than these tell nobody whether to read on. */
const longestTitle = 160;

/** `| Next-GPT | [NExT-GPT](/…) |` → `Next-GPT · NExT-GPT` */
function toWords(line: string): string {
  const words = line
    .replace(/^(?:[-*+]|\d+[.)]|\|)\s+|\s*\|$/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s*\|\s*/g, ' · ')
    .replace(/[*_`]/g, '');
  return words.length > longestTitle ? `${words.slice(0, longestTitle).replace(/\s+\S*$/, '')} …` : words;
}
