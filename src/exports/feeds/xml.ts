/** An element of an XML document: name, attributes, and the text or the elements within it. */
export type XmlElement = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  content?: string | readonly XmlElement[],
];

/** Characters that XML 1.0 has no way to write: https://www.w3.org/TR/xml/#charsets */
const unwritable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Prints a document.
 *
 * @example formatXml(['a', { b: '<' }, 'c & d']) // '<?xml version="1.0" encoding="utf-8"?>\n<a b="&lt;">c &amp; d</a>\n'
 */
export function formatXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${formatElement(root)}\n`;
}

function formatElement([name, attributes, content = '']: XmlElement): string {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inner = typeof content === 'string' ? escapeXml(content) : content.map(formatElement).join('');
  return inner ? `<${name}${start.join('')}>${inner}</${name}>` : `<${name}${start.join('')}/>`;
}

function escapeXml(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"]/g, (sign) => references[sign] ?? sign);
}
