// {% cite heron2020 gull2021 --locator 3 %}, <d-cite key="heron2020,gull2021"></d-cite>

import { orCode } from '../or-code.ts';

/** Code, which stays as it is, or a citation of Jekyll Scholar or Distill with its keys. */
const citation = orCode(
  /\{%-?\s{0,9}cite\s{1,9}([^%{}\n]{1,400}?)\s{0,9}-?%\}|<d-cite\s[^<>\n]{0,40}?\bkey\s?=\s?["']([^"'<>\n]{1,400})["'][^<>\n]{0,40}>(?:\s{0,9}<\/d-cite>)?/g,
);

const key = /^[A-Za-z][\w:.+/-]{0,80}$/;

/**
 * Citations of Jekyll Scholar and Distill as Pandoc writes them, which is how they are read.
 *
 * @example fillCitations('{% cite heron gull %}') // '[@heron; @gull]'
 */
export function fillCitations(text: string): string {
  return text.replace(citation, (written, _code, ofScholar?: string, ofDistill?: string) => {
    const words = (ofScholar ?? ofDistill ?? '').split(ofDistill === undefined ? /\s+/ : /\s*,\s*/);
    const end = words.findIndex((word) => word.startsWith('-'));
    const keys = end < 0 ? words : words.slice(0, end);
    return keys.length > 0 && keys.every((each) => key.test(each.trim()))
      ? `[${keys.map((each) => `@${each.trim()}`).join('; ')}]`
      : written;
  });
}
