import { type FactProperty, properties } from '../lecture/facts/fact-properties.ts';
import type { Fact } from '../lecture/lecture.ts';
import { type Output, outputs, type PackedMeasures } from './measures.ts';

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

/**
 * Packs what a model can be compared by.
 *
 * @returns undefined where its facts state nothing of this
 * @example packMeasures([{ property: 'parameters', text: '7B', amount: 7e9, … }]) // [7000, 0, 0]
 */
export function packMeasures(facts: readonly Fact[]): PackedMeasures | undefined {
  const packed = [
    countParameters(facts),
    sum(properties, lackedIn(facts)),
    sum(outputs, putOutBy(facts)),
  ] as const;
  return packed.some((value) => value > 0) ? packed : undefined;
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
