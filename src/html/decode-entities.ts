import { Parser } from 'htmlparser2';

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/**
 * A text with its entities as the characters that they stand for; the result is text, not markup.
 *
 * @example decodeEntities('Sense &amp; act&#58; robots') // 'Sense & act: robots'
 */
export function decodeEntities(text: string): string {
  return text.replace(entity, decodeOne);
}

function decodeOne(written: string): string {
  let decoded = '';
  const parser = new Parser({ ontext: (text) => (decoded += text) }, { decodeEntities: true });
  parser.end(written);
  return decoded;
}
