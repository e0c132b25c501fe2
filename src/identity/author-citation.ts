/** `Tern`, `van Tern`, `O’Hern`, `McGull`, `Heron-Gull` */
const surname = String.raw`(?:(?:van|von|de|der|den|di|da|del|la|le)\s+)*\p{Lu}(?:['’]\p{Lu}|\p{Ll}\p{Lu})?\p{Ll}+(?:[-’']\p{Lu}?\p{Ll}+)*`;

/** `Heron et al.`, `Heron & Gull`, `Heron, Gull and Tern`, `Heron 等`, with where it appeared: `Heron et al. CVPR`. */
const citation = new RegExp(
  String.raw`^${surname}(?:\s*,\s*${surname})*(?:\s+et\s+al\b\.?|\s*,?\s+(?:and|&)\s+${surname}|\s*等人?)(?:[\s,;:]+\p{Lu}[\p{Lu}\p{Ll}'’]*\p{Lu}['’\d]*|[\s,;:]+(?:Nature|Science|Interspeech))?[\s,;]*$`,
  'u',
);

/** Companies and universities, two of which may have made a thing together. */
const houses =
  /\b(?:Google|Microsoft|Meta|Apple|Amazon|Adobe|Salesforce|Anthropic|Alibaba|Baidu|Tencent|Huawei|Mistral|Stanford|Berkeley|Princeton|Harvard|Oxford|Cambridge|Tsinghua|Peking|Company|University|Institute|Labs?|Research|Team)\b/u;

/**
 * True for who wrote a paper, as texts cite it: neither a name nor the company that made a thing.
 *
 * @example isAuthorCitation('Heron et al. CVPR') // true
 */
export function isAuthorCitation(text: string): boolean {
  return citation.test(text.trim()) && !houses.test(text);
}
