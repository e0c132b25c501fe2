import { saysNothing } from './says-nothing.ts';
import { isInCapitals } from './title-words.ts';

/** `ICRA 2022, `, `arXiv 2022.03, `, `Pond Robotics, 2022, `, `ICRA 2022, Oral. `, `1987, `: up to the comma before a title. */
const head =
  /^((?:\p{L}[\p{L}\d&-]*(?:\s\p{Lu}[\p{L}\d&-]*){0,2},?\s)?(?:19|20)\d\d(?:[./-]\d{1,2})?)(?:,?\s(?:[Oo]ral|[Ss]potlight|[Pp]oster|[Hh]ighlight|[Bb]est [Pp]aper))?(?:,|(?<=\p{L})\.)\s+(?=["“]?[\p{Lu}\p{N}\p{Lo}])/u;

/** An event of which the year is part: `The Pond Challenge 2022`. */
const event = /^the\s|\b(?:challenge|competition|track|workshop|task|shared|data ?set|benchmark)\b/iu;

/**
 * A title without where and when it was published in front of it; undefined where nothing of that kind is there.
 *
 * @example behindPublication('Pond Robotics 2022, Herons at Dawn and at Dusk') // 'Herons at Dawn and at Dusk'
 */
export function behindPublication(words: string): string | undefined {
  const [whole = '', said = ''] = head.exec(words) ?? [];
  const title = words.slice(whole.length);
  if (whole === '' || !isInCapitals(title)) return undefined;
  return saysNothing(said) || (/^\p{Lu}/u.test(said) && !event.test(said)) ? title : undefined;
}
