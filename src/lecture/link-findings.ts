import type { Finding } from '../diagnostics/diagnostic.ts';
import type { LinkFault } from '../markdown/rules/loose-link.ts';

/** What is wrong, and what a reader gets all the same. */
const faults: Readonly<Record<LinkFault, string>> = {
  break: 'The address of the link "%" goes over two lines; it was joined.',
  space: 'The address of the link "%" holds a blank, which no address may; it was written as %20.',
  gap: 'A blank parts the text of the link "%" from its address; they were joined.',
  bracket: 'The link "%" has )( where ]( belongs; it was read as a link.',
  double: 'The address of the link "%" stands in two pairs of parentheses; it was read without the second.',
  unclosed: 'The link "%" is never closed with a parenthesis; it was read up to the end of its line.',
  opening: 'The bracket that opens the link to % is missing; its address is live, its text is no part of it.',
  'no-address': 'What stands behind "%" in parentheses is no address; nothing leads anywhere.',
};

/** A link that is none by the rules of Markdown. */
export function brokenLink(
  fault: LinkFault,
  text: string,
  address: string | undefined,
  line: number,
): Finding {
  const title = text.replace(/\s+/g, ' ').trim();
  return {
    rule: 'link/broken',
    line,
    message: faults[fault].replace('%', title || address || ''),
    fix: `[${title}](${address ?? 'https://…'})`,
  };
}

/** An address whose start is misspelt. */
export function misspeltAddress(address: string, meant: string, line: number): Finding {
  return {
    rule: 'link/address',
    line,
    message: `${address} is no address that a browser can open; the link leads to what was meant.`,
    fix: meant,
  };
}

/** A host without a dot. */
export function loneHost(address: string, line: number): Finding {
  return {
    rule: 'link/address',
    line,
    message: `${address} names a host without a dot; readers who follow the link find nothing.`,
    fix: 'Write the whole name of the host, https://example.org/',
  };
}

/** A link that has no address. */
export function withoutAddress(text: string, line: number): Finding {
  return {
    rule: 'link/empty',
    line,
    message: text
      ? `The link "${text}" has no address; readers see its text and cannot follow it.`
      : 'A link has neither text nor address; readers see nothing.',
    fix: text ? `[${text}](https://…)` : 'Delete []() or fill it in.',
  };
}

/** A link that has no text. */
export function withoutText(address: string, line: number): Finding {
  return {
    rule: 'link/empty',
    line,
    message: `The link to ${address} has no text; readers see the name of its host.`,
    fix: `[What it is](${address})`,
  };
}
