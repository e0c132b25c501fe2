import type { Model } from '../catalogue/catalogue.ts';
import { countVisualTokens } from '../catalogue/models/visual-tokens.ts';
import { foldName } from '../identity/name.ts';
import { listQuantities } from '../lecture/facts/amount.ts';
import { type FactProperty, properties } from '../lecture/facts/fact-properties.ts';
import type { Fact } from '../lecture/lecture.ts';
import { type Output, outputs, type PackedMeasures, type Trait, traits } from './measures.ts';

const million = 1e6;

/** A value that is simply “none”; not `none between the towers; one projection each`. */
const saysNone = /^(?:none|no|nothing|無|没有|沒有)\s*(?:$|[;,.(（；，。[])/iu;

/** A count that is not the whole truth: the largest variant may be another. */
const undisclosed = /\b(?:not|un)[ -]?(?:disclosed|published|known|seen)\b|未公開|未公开/iu;

/** What is named in order to deny it: `no text`. */
const denied =
  /\b(?:no|not|without)\s+(?:free\s+)?\p{L}+|(?:不|無|没有|沒有)(?:輸出|输出)?\p{Script=Han}{2}/giu;

/** What follows is about something else: `text; one image in each conversation`. */
const aside = /[;；。]/u;

const outputWords: Readonly<Record<Output, RegExp>> = {
  text: /\btexts?\b|\bcaptions?\b|文字/iu,
  image: /\bimages?\b|\bpictures?\b|影像|圖片|图像/iu,
  audio: /\baudio\b|\bspeech\b|\bsound\b|聲音|音訊|語音|声音|音频/iu,
  video: /\bvideos?\b|影片|视频/iu,
};

/** What a licence is called, and what it forbids. */
const licences: readonly (readonly [trait: Trait, words: RegExp])[] = [
  ['apache', /\bapache\b/iu],
  ['mit', /\bMIT\b/u],
  [
    'commercial',
    /(?<!\bnon-?)\bcommercial use (?:is )?(?:allowed|permitted)\b|可商用|(?:允許|允许)商(?:用|業使用|业使用)/iu,
  ],
  [
    'non-commercial',
    /\bnon-?commercial\b|\bCC[ -]BY-NC\b|\bresearch (?:use )?only\b|非商業|非商业|僅供研究|仅供研究/iu,
  ],
];

/** Facts that authors keep to themselves. */
const keptBack: ReadonlySet<FactProperty> = new Set<FactProperty>([
  'vision-encoder',
  'connector',
  'parameters',
]);
const notDisclosed = /\b(?:not|un)[ -]?disclosed\b|未公開|未公开|未披露/iu;

/** What tells how large a model is. */
type Sized = Pick<Model, 'name' | 'resources' | 'facts' | 'papers'>;

/**
 * Packs what a model can be compared by.
 *
 * @returns undefined where its facts state nothing of this
 * @example packMeasures({ facts: [{ property: 'parameters', text: '7B', amount: 7e9, … }], papers: ['…'] }) // [7000]
 */
export function packMeasures(model: Sized): PackedMeasures | undefined {
  const { facts } = model;
  const stated = countParameters(facts);
  const named =
    stated > 0 || facts.some(({ property }) => property === 'parameters') ? [] : sizesInNames(model);
  const packed = [
    stated || Math.max(0, ...named),
    sum(properties, lackedIn(facts)),
    sum(outputs, putOutBy(facts)),
    sum(traits, hasTrait(model)),
    findIn(facts, ({ text }) => countVisualTokens(text)),
    findIn(facts, ({ amount }) => amount),
    ...listOtherSizes(facts),
    ...named.slice(1),
  ];
  const last = packed.findLastIndex((value) => value > 0);
  return last < 0 ? undefined : packed.slice(0, last + 1);
}

/**
 * Millions of parameters, the largest first, as a model or its weights are called by them: `Heron-7B`. What is between the name and the size may be the
 * name of a part, whose size it then is.
 */
function sizesInNames({ name, resources }: Sized): number[] {
  const weights = resources.flatMap(({ identity }) =>
    identity.type === 'huggingface' ? [identity.name.slice(identity.name.indexOf('/') + 1)] : [],
  );
  const own = foldName(name.replace(nameSize, ''));
  const sizes = [name, ...weights].flatMap((one) => {
    const [whole = '', count] = nameSize.exec(one) ?? [];
    const before = one.slice(0, one.indexOf(whole));
    return count !== undefined && foldName(before) === own ? [Number(count) * 1000] : [];
  });
  return [...new Set(sizes)].sort((a, b) => b - a);
}

const nameSize = /[-_ ](\d{1,3}(?:\.\d{1,2})?)B(?![a-z\d])/iu;

/** In millions. Less is the width of a layer, or a part. */
const smallestSize = 1;

function listOtherSizes(facts: readonly Fact[]): number[] {
  const stated = facts.find(({ property }) => property === 'parameters');
  const sizes = listQuantities(stated?.text ?? '').map((count) => count / million);
  return [...new Set(sizes)].filter(
    (size) => size >= smallestSize && size !== (stated?.amount ?? 0) / million,
  );
}

/** The first number that a fact on resolution gives; 0 for none. */
function findIn(facts: readonly Fact[], read: (fact: Fact) => number | undefined): number {
  const own = facts.filter(({ property }) => property === 'resolution');
  return own.map(read).find((count) => count !== undefined) ?? 0;
}

function hasTrait({ facts, papers }: Sized): (trait: Trait) => boolean {
  const isOf = (property: FactProperty, words: RegExp) =>
    facts.some((fact) => fact.property === property && words.test(fact.text));
  const found = new Set(licences.filter(([, words]) => isOf('licence', words)).map(([trait]) => trait));
  if ([...keptBack].some((property) => isOf(property, notDisclosed))) found.add('undisclosed');
  if (papers.length === 0) found.add('unpublished');
  return (trait) => found.has(trait);
}

function countParameters(facts: readonly Fact[]): number {
  const stated = facts.find(({ property }) => property === 'parameters');
  return stated?.amount === undefined || undisclosed.test(stated.text) ? 0 : stated.amount / million;
}

function lackedIn(facts: readonly Fact[]): (property: FactProperty) => boolean {
  return (property) => facts.some((fact) => fact.property === property && saysNone.test(fact.text.trim()));
}

function putOutBy(facts: readonly Fact[]): (output: Output) => boolean {
  const said = facts
    .filter(({ property }) => property === 'output')
    .map(({ text }) => (text.split(aside)[0] ?? '').replace(denied, ' '))
    .join(' ');
  return (output) => outputWords[output].test(said);
}

function sum<Name>(names: readonly Name[], isTrue: (name: Name) => boolean): number {
  return names.reduce((bits, name, bit) => bits + (isTrue(name) ? 2 ** bit : 0), 0);
}
