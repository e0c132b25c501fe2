import type { JSX } from 'preact';
import type { DateValue } from '../source/dates.ts';

/** A day, for readers and machines. The only way a date reaches a page. */
export function DateText({ date }: { readonly date: DateValue }): JSX.Element {
  return <time dateTime={date.iso}>{date.text}</time>;
}
