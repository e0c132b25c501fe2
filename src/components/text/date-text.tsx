import type { JSX } from 'preact';
import { type DateValue, formatDate } from '../../source/dates.ts';

type DateTextProps = { readonly date: DateValue; readonly language: string };

/** A day, for readers in the language of the page and for machines. The only way a date reaches a page. */
export function DateText({ date, language }: DateTextProps): JSX.Element {
  return <time dateTime={date.iso}>{formatDate(date, language)}</time>;
}
