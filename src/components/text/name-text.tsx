import type { ComponentChild } from 'preact';
import { nameLanguage } from '../../words/other-language.ts';

type NameTextProps = { readonly name: string | undefined; readonly language: string };

/** A name among other words, with its language where that is not the page's. */
export function NameText({ name, language }: NameTextProps): ComponentChild {
  const lang = nameLanguage(name, language);
  return lang ? <span lang={lang}>{name}</span> : name;
}
