/** A way to misspell the start of an address, and how it is spelt. */
type Typo = { readonly form: RegExp; readonly correct: string };

const typos: readonly Typo[] = [
  { form: /^chrome-extension:\/\/[^/]+\/(?=https?:\/\/)/i, correct: '' },
  // A link where an address belongs: `[blog]([blog](https://…))`.
  { form: /^(?:\[|%5B)[^\]()]{0,200}?(?:\]|%5D)\((https?:\/\/[^()\s]+)\)$/i, correct: '$1' },
  { form: /^(?:\[|%5B)(https?:\/\/(?:(?!%5[BD])[^[\]\s])+)(?:\]|%5D)$/i, correct: '$1' },
  { form: /^\((https?:\/\/[^)]*)\)?$/i, correct: '$1' },
  { form: /^(?:h{2,}t*ps|h+t{3,}ps|htps|htpps|httpps|httpss|ttps|hppts):\/\//i, correct: 'https://' },
  { form: /^(?:h{2,}t*p|h+t{3,}p|htp|ttp):\/\//i, correct: 'http://' },
  { form: /^https?(?:\/\/|:\/(?!\/)|;\/\/|::+\/\/|:\/{3,})/i, correct: 'https://' },
  { form: /^(?:https?:\/\/)?rxiv\.org\//i, correct: 'https://arxiv.org/' },
  {
    form: /^(?=(?:www\.[\w-]+\.\w+|arxiv\.org|github\.com|huggingface\.co|youtu\.be|(?:www\.)?youtube\.com)\/)/i,
    correct: 'https://',
  },
];

/**
 * The address that a misspelt one was certainly meant to be.
 *
 * @returns undefined where nothing is wrong with it
 * @example correctAddress('hhttps://arxiv.org/abs/2304.08485') // 'https://arxiv.org/abs/2304.08485'
 */
export function correctAddress(address: string): string | undefined {
  const typo = typos.find(({ form }) => form.test(address));
  return typo && address.replace(typo.form, typo.correct);
}

/** White space at either end, as it is or encoded: blanks, the wide one of Chinese, and the non-breaking one. */
const blanksAround = /^(?:\s|%20|%09|%0A|%C2%A0|%E3%80%80)+|(?:\s|%20|%09|%0A|%C2%A0|%E3%80%80)+$/gi;

/**
 * An address without the white space around it, which is not part of it.
 *
 * @example trimAddress('https://arxiv.org/abs/2304.08485%20') // 'https://arxiv.org/abs/2304.08485'
 */
export function trimAddress(address: string): string {
  return /^[\s%]|[\s\d]$/.test(address) || /%(?:0A|C2%A0)$/i.test(address)
    ? address.replace(blanksAround, '')
    : address;
}

/** True for `https://reka-ai`: a host that is one word is not in any registry of names. */
export function hasLoneHost(address: string): boolean {
  return /^https?:\/\/(?!localhost\b)[a-z0-9-]+(?:[/?#]|$)/i.test(address);
}
