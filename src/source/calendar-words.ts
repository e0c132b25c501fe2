import { Info } from 'luxon';
import { remember } from './remember.ts';

/** Languages whose names of months are read: the table is the same on every machine. */
const languages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

/**
 * Month by name, long or short, without accents. A name that two languages give to two months counts for the first. Made when a
 * date is the first to have a name, like all of this: that asks for the words of seven languages.
 */
const listMonths = remember(
  (): ReadonlyMap<string, number> =>
    new Map(
      languages
        .flatMap((locale) =>
          (['long', 'short'] as const).flatMap((length) =>
            Info.months(length, { locale }).map((name, index) => [fold(name), index + 1] as const),
          ),
        )
        .concat([['sept', 9]])
        .reverse(),
    ),
);

/**
 * Number of the month that a word names.
 *
 * @example monthOf('Feb') // 2
 * @example monthOf('février') // 2
 */
export function monthOf(word: string): number | undefined {
  return listMonths().get(fold(word));
}

const listWeekdays = remember((): RegExp => {
  const names = languages
    .flatMap((locale) => (['long', 'short'] as const).flatMap((length) => Info.weekdays(length, { locale })))
    .concat('tues', 'wednes', 'thur', 'thurs')
    .map((name) => name.replace(/\.$/, ''))
    .sort((a, b) => b.length - a.length);
  return new RegExp(
    `^(?:(?:${names.join('|')})(?!\\p{L})|(?:星期|週|周|礼拜|禮拜)[一二三四五六日天])[.,\\s]*`,
    'iu',
  );
});

/**
 * Takes off the name of a weekday in front of a date, with its separator.
 *
 * @example withoutWeekday('Mon, 10 Feb 2020') // '10 Feb 2020'
 */
export function withoutWeekday(text: string): string {
  return text.replace(listWeekdays(), '');
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}|\.$/gu, '')
    .toLowerCase();
}
