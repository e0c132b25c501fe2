import type { ComponentChildren } from 'preact';
import type { Model } from '../../catalogue/catalogue.ts';
import { formatMonth } from '../../source/dates.ts';
import { wordsOf } from '../../words/words-of.ts';
import { NameText } from '../text/name-text.tsx';

/** What a model is, its family, since when, and in how many lectures it is taught; what is unknown is left out. */
export function modelFacts(
  model: Pick<Model, 'subject' | 'family' | 'year' | 'month'>,
  lectures: number,
  language: string,
): ComponentChildren[] {
  const words = wordsOf(language).entity;
  return [
    model.subject && <b>{words.subjects[model.subject]}</b>,
    model.family && <NameText name={model.family} language={language} />,
    dateOf(model, language),
    words.taughtIn(lectures),
  ];
}

function dateOf({ year, month }: Pick<Model, 'year' | 'month'>, language: string): ComponentChildren {
  if (year === undefined) return undefined;
  if (month === undefined) return <time dateTime={String(year)}>{year}</time>;
  const machine = `${year}-${String(month).padStart(2, '0')}`;
  return <time dateTime={machine}>{formatMonth({ year, month }, language)}</time>;
}
