import type { Finding } from './diagnostic.ts';
import type { RuleId } from './rules.ts';

/** The line as it is once repaired; undefined where the repair is not certain for this line. */
type Repair = (line: string, finding: Finding) => string | undefined;

/**
 * Rules whose repair needs no author: the line is read as it is repaired already, or can mean nothing else. Whatever is a guess, such
 * as the label or the section that was meant, is not here.
 */
const repairs: Partial<Readonly<Record<RuleId, Repair>>> = {
  'front-matter/syntax': asWholeLine,
  'front-matter/quotes': asWholeLine,
  'settings/syntax': asWholeLine,
  'media/malformed': asWholeLine,
  'label/marks': (line, finding) => asWholeLine(line, finding) ?? withPlainLabel(line, finding),
  'link/broken': (line, finding) => withLink(line, finding) ?? asWholeLine(line, finding),
  'link/address': (line, { fix }) => {
    const doubled = replaceOnce(line, `]((${fix}))`, `](${fix})`);
    if (doubled !== undefined) return doubled;
    const written = (line.match(/[^\s()<>[\]"']+/g) ?? []).find((each) => wordsOf(each) === wordsOf(fix));
    return written === undefined ? undefined : replaceOnce(line, written, fix);
  },
  'prose/divider': asWholeLine,
  'heading/blank': asWholeLine,
  'heading/attribute': (line, { fix }) => replaceOnce(line, fix.replace('{.', '{'), fix),
};

/**
 * The line of a finding as its repair makes it, where that is certain.
 *
 * @param line as it is written, without its end
 * @example repairLine('##Herons', { rule: 'heading/blank', fix: '## Herons', … }) // '## Herons'
 */
export function repairLine(line: string, finding: Finding): string | undefined {
  const repaired = repairs[finding.rule]?.(line, finding);
  return repaired === line ? undefined : repaired;
}

/** The repair in place of the line, unless a word of the line would be lost with it. */
function asWholeLine(line: string, { fix }: Finding): string | undefined {
  if (fix.includes('\n') || wordsOf(line) !== wordsOf(fix)) return undefined;
  return line.slice(0, line.length - line.trimStart().length) + fix.trimStart();
}

/** `**Paper::** …` as `**Paper:** …`, whatever follows the label. */
function withPlainLabel(line: string, { fix }: Finding): string | undefined {
  const [plain = '', label = ''] = /^\*\*([^*]+):\*\*/.exec(fix) ?? [];
  const [whole = '', lead = '', written = ''] = labelOfLine.exec(line.slice(0, longestLabel)) ?? [];
  return label !== '' && written === label
    ? `${lead}${plain} ${line.slice(whole.length).replace(/^\*+\s*/, '')}`
    : undefined;
}

/** In characters, with what stands before and behind a label. */
const longestLabel = 200;

/** What a line starts with and its label, up to the stars and colons behind it. */
const labelOfLine = /^([\s>]*(?:[-+*]\s+)?)\**\s*([^:：*]{1,40}?)\s*\**\s*[:：]+\s*\**\s*[:：]*\s*(?!\s)/u;

/** The link of a repair in place of the same one as it is misspelt, if that is in the line once. */
function withLink(line: string, { fix }: Finding): string | undefined {
  const [label = '', address = ''] = fix.split(/\]\((.*)\)$/s);
  const forms = [`${label})(${address})`, `${label}] (${address})`, `${label}]((${address})`];
  const parts = `${label}](${address})`
    .split('%20')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const blank = new RegExp(parts.join('(?:%20|[ \\t])')).exec(line)?.[0];
  if (blank !== undefined && blank !== fix) forms.push(blank);
  return forms.flatMap((form) => replaceOnce(line, form, fix) ?? []).at(0);
}

/** `control` is the one word that a repair spells otherwise. */
function wordsOf(text: string): string {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => (word === 'control' ? 'controls' : word)).join(' ');
}

function replaceOnce(line: string, piece: string, fix: string): string | undefined {
  const [before, after, ...more] = line.split(piece);
  return before === undefined || after === undefined || more.length > 0 ? undefined : before + fix + after;
}
