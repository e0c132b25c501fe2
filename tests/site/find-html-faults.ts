import { HtmlValidate } from 'html-validate';
import type { ParsedPage } from './read-pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  // Ids may hold letters of any script and start with a digit, as HTML lets them; a paper's title is as long as its authors made it.
  rules: { 'valid-id': ['error', { relaxed: true }], 'long-title': 'off' },
});

/**
 * What is not valid HTML in the pages of a site, each fault with its page, line and rule.
 *
 * @example await findHtmlFaults(pages) // ['/models/:12 no-dup-id Duplicate ID "llava"']
 */
export async function findHtmlFaults(pages: readonly ParsedPage[]): Promise<string[]> {
  const faults: string[] = [];
  for (const { html, address } of pages) {
    const { results } = await validator.validateString(html, address);
    for (const { line, ruleId, message } of results.flatMap(({ messages }) => messages))
      faults.push(`${address}:${line} ${ruleId} ${message}`);
  }
  return faults;
}
