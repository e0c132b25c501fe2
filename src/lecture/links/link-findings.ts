import type { Finding } from '../../diagnostics/diagnostic.ts';
import { addressAsWritten, readableAddress } from '../../identity/readable-address.ts';
import type { LinkFault } from '../../markdown/token-meta.ts';

/** What is wrong, and what a reader gets anyway. */
const faults: Readonly<Record<Exclude<LinkFault, 'no-address'>, string>> = {
  break: 'The address of the link "%" is split over two lines; it was joined.',
  space: 'The address of the link "%" contains a space, which an address cannot; it was written as %20.',
  gap: 'There is a space between the text of the link "%" and its address; they were joined.',
  bracket: 'The link "%" has )( where ]( belongs; it was read as a link.',
  double: 'The address of the link "%" is in two pairs of parentheses; it was read without the second.',
  swapped:
    'The link "%" has its address in the brackets and its text in the parentheses; they were exchanged.',
  unclosed: 'The link "%" has no closing parenthesis; it was read up to the end of its line.',
};

/** A link, or a picture, that Markdown does not recognise. */
export function brokenLink(
  fault: keyof typeof faults,
  { text, address, isPicture }: { text: string; address: string | undefined; isPicture: boolean },
  line: number,
): Finding {
  const title = text.replace(/\s+/g, ' ').trim();
  const shown = address && readableAddress(address);
  const said = isPicture ? faults[fault].replaceAll('link', 'picture') : faults[fault];
  return {
    rule: 'link/broken',
    line,
    message: said.replace('%', () => title || shown || ''),
    fix: `${isPicture ? '!' : ''}[${title}](${shown ?? 'https://…'})`,
  };
}

/** @param before the words in front of it: where among them the text of the link begins is unknown */
export function withoutOpening(before: string, address: string, line: number): Finding {
  return {
    rule: 'link/broken',
    line,
    message: `The bracket that opens the link to ${address} is missing; only its address is a link, not its text.`,
    fix: `[${before.replace(/[[\]]/g, '\\$&')}](${address})`,
  };
}

const liquid = /\{\{.*\}\}|\{%.*%\}/s;

/** True for a value of the front matter that is missing, and was said to be: it is once for a lecture. */
export function isSaid(findings: readonly Finding[], { rule, message }: Finding): boolean {
  return (
    rule === 'liquid/leftover' && findings.some((each) => each.rule === rule && each.message === message)
  );
}

/** A key with dots as YAML, with a folder as its value. */
function formatKeys(key: string): string {
  const names = key.split('.');
  return names
    .map((name, depth) => `${'  '.repeat(depth)}${name}:${depth === names.length - 1 ? ' pictures/' : ''}`)
    .join('\n');
}

const meta = /\{\{<\s{0,9}meta\s{1,9}([\w.-]{1,80})\s{0,9}>\}\}/;

/** @param written an address that another tool would have assembled */
export function liquidAddress(written: string) {
  const [value, key = ''] = meta.exec(written) ?? [];
  if (value)
    return {
      rule: 'liquid/leftover',
      message: `${value} asks the front matter for a value that it does not have; addresses with it lead nowhere.`,
      fix: `${formatKeys(key)}\nin the front matter, or the address itself.`,
    } as const;
  const language = written.includes('{{<') ? 'a shortcode of Hugo or Quarto' : 'Liquid';
  return {
    rule: 'liquid/leftover',
    message: `${written} holds ${language}, which is not run here; the address leads nowhere as it is.`,
    fix: 'Replace it with the address it should produce.',
  } as const;
}

/** @param written what is in the parentheses */
export function noAddress(text: string, written: string, line: number): Finding {
  if (liquid.test(written)) return { ...liquidAddress(written), line };
  const isTag = /^<[a-z][^>]*>.*<\/[a-z]+>$/is.test(written);
  return {
    rule: 'link/broken',
    line,
    message: isTag
      ? 'There is a tag in the parentheses where an address belongs; readers see it as text.'
      : `The parentheses after "${text}" do not hold an address; there is no link.`,
    fix: isTag ? written : `[${text}](https://…)`,
  };
}

/** An address whose start is misspelt. */
export function misspeltAddress(address: string, meant: string, line: number): Finding {
  return {
    rule: 'link/address',
    line,
    message: `${addressAsWritten(address)} is not an address that a browser can open; the link leads to the one that was meant.`,
    fix: meant,
  };
}

/** A host without a dot. */
export function loneHost(address: string, line: number): Finding {
  return {
    rule: 'link/address',
    line,
    message: `${addressAsWritten(address)} names a host without a dot; readers who follow the link find nothing.`,
    fix: 'Write the full name of the host, https://example.org/',
  };
}

/** The page of a paper in the place of a picture. */
export function pictureOfPaper(text: string, address: string, line: number): Finding {
  return {
    rule: 'link/broken',
    line,
    message: `"${text || address}" is written as a picture, but its address is that of a paper; it was read as a link.`,
    fix: `[${text || 'Title of the paper'}](${address})`,
  };
}

/** A link that has no address. */
export function withoutAddress(text: string, line: number): Finding {
  return {
    rule: 'link/empty',
    line,
    message: text
      ? `The link "${text}" has no address; readers see its text but cannot follow it.`
      : 'A link has neither text nor address; readers see nothing.',
    fix: text ? `[${text}](https://…)` : 'Delete []() or fill it in.',
  };
}

/** A link around a picture that has no address. */
export function pictureWithoutLink(text: string, picture: string, line: number): Finding {
  return {
    rule: 'link/empty',
    line,
    message: `The link around the picture "${text || picture}" has no address; readers see the picture but cannot follow it.`,
    fix: `![${text}](${picture})`,
  };
}

/** A link that has no text. */
export function withoutText(address: string, line: number): Finding {
  return {
    rule: 'link/empty',
    line,
    message: `The link to ${addressAsWritten(address)} has no text; readers see ${URL.canParse(address) ? 'the name of its host' : 'its address'}.`,
    fix: `[What it is](${address})`,
  };
}
