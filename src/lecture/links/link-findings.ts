import type { Finding } from '../../diagnostics/diagnostic.ts';
import type { LinkFault } from '../../markdown/rules/repairs/loose-link.ts';

/** What is wrong, and what a reader gets all the same. */
const faults: Readonly<Record<Exclude<LinkFault, 'opening' | 'no-address'>, string>> = {
  break: 'The address of the link "%" goes over two lines; it was joined.',
  space: 'The address of the link "%" holds a blank, which no address may; it was written as %20.',
  gap: 'A blank parts the text of the link "%" from its address; they were joined.',
  bracket: 'The link "%" has )( where ]( belongs; it was read as a link.',
  double: 'The address of the link "%" stands in two pairs of parentheses; it was read without the second.',
  unclosed: 'The link "%" is never closed with a parenthesis; it was read up to the end of its line.',
};

/** A link that is none by the rules of Markdown. */
export function brokenLink(
  fault: keyof typeof faults,
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

/** @param before the words in front of it: nobody knows where among them the text of the link begins */
export function withoutOpening(before: string, address: string, line: number): Finding {
  return {
    rule: 'link/broken',
    line,
    message: `The bracket that opens the link to ${address} is missing; its address is live, its text is no part of it.`,
    fix: `[${before.replace(/[[\]]/g, '\\$&')}](${address})`,
  };
}

const liquid = /\{\{.*\}\}|\{%.*%\}/s;

/** @param written an address that another tool would have put together */
export function liquidAddress(written: string) {
  const language = written.includes('{{<') ? 'a shortcode of Hugo or Quarto' : 'Liquid';
  return {
    rule: 'liquid/leftover',
    message: `${written} holds ${language}, which is not run here; the address leads nowhere as it is.`,
    fix: 'Write the address that it stands for in its place.',
  } as const;
}

/** @param written what stands in the parentheses */
export function noAddress(text: string, written: string, line: number): Finding {
  if (liquid.test(written)) return { ...liquidAddress(written), line };
  const isTag = /^<[a-z][^>]*>.*<\/[a-z]+>$/is.test(written);
  return {
    rule: 'link/broken',
    line,
    message: isTag
      ? 'A tag stands in parentheses where an address belongs; readers see it as text.'
      : `What stands behind "${text}" in parentheses is no address; nothing leads anywhere.`,
    fix: isTag ? written : `[${text}](https://…)`,
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
    message: `The link to ${address} has no text; readers see ${URL.canParse(address) ? 'the name of its host' : 'its address'}.`,
    fix: `[What it is](${address})`,
  };
}
