import type { Finding } from '../diagnostics/diagnostic.ts';
import { listNames } from '../diagnostics/list-names.ts';
import { isHtmlElement } from '../html/html-elements.ts';
import type { VideoTag } from '../markdown/token-meta.ts';
import type { LabelLine } from './links/label-line.ts';

/** A picture or video that its host serves only for minutes. */
export function expiringMedia(address: string, line: number): Finding {
  return {
    rule: 'media/expiring',
    line,
    message: `${address} works only for minutes after it was copied; readers find nothing there.`,
    fix: 'Put the file into the repository and link to it there, or copy the public address from the page that shows it.',
  };
}

/** A picture in a format that no browser shows. */
export function unshownPicture(address: string, format: string, line: number): Finding {
  return {
    rule: 'media/format',
    line,
    message: `No browser shows ${format} pictures; readers see the name of ${address} and a link to it.`,
    fix: 'Save the picture as PNG, JPEG, WebP or SVG and link to that file.',
  };
}

/** A frame of a site that is not in the table of players. */
export function linkedFrame(address: string, line: number): Finding {
  return {
    rule: 'media/frame',
    line,
    message: `Frames of ${address} are not shown; readers get a card that links to it.`,
    fix: `[What it shows](${address})`,
  };
}

/** A video tag that no browser would understand as it is written. */
export function malformedVideo(tag: VideoTag, line: number): Finding {
  return {
    rule: 'media/malformed',
    line,
    message: tag.address
      ? `The video tag ${tag.fault}; the address was read anyway.`
      : `The video tag ${tag.fault}; readers see it as text.`,
    fix: `<video controls src="${tag.address ?? 'https://…'}"></video>`,
  };
}

/** A label that is misspelt: the link is shown, and its purpose is read from its address. */
export function unknownLabel(label: string, meant: string, line: number): Finding {
  return {
    rule: 'label/unknown',
    line,
    message: `"${label}" is not a known label; the link is shown, and its kind is taken from its address.`,
    fix: `Did you mean "${spell(meant)}"?`,
  };
}

/** The label of a fact that is misspelt: its line stays a line of text. */
export function unknownFact(label: string, meant: string, line: number): Finding {
  return {
    rule: 'label/unknown',
    line,
    message: `"${label}" is not a known label; its line is shown as text, and is in no fact sheet or comparison.`,
    fix: `Did you mean "${spell(meant)}"?`,
  };
}

/** Extra stars or an extra colon around a label. */
export function strayMarks({ label, links }: LabelLine, line: number): Finding {
  return {
    rule: 'label/marks',
    line,
    message: `There are extra stars or an extra colon around the label "${label}"; readers see the label without them.`,
    fix: `**${label}:** [${links[0]?.text || 'title'}](${links[0]?.address || 'https://…'})`,
  };
}

/** `<papertitle>`: a tag that no browser knows. */
function isInvented(tag: string): boolean {
  const [, name] = /^<([a-z][\w:-]*)>$/.exec(tag) ?? [];
  return name !== undefined && !isHtmlElement(name);
}

/** Why a thing, or several, is taken out, and what to do about it; the last one is for everything else. */
const removals: readonly {
  readonly form: Pick<RegExp, 'test'>;
  readonly why: readonly [one: string, many: string];
  readonly fix: string;
}[] = [
  {
    // What Word puts into a text that is pasted from it.
    form: /^<(?:o|st1|v|w):[\w-]+>$|^style="mso-/,
    why: [
      'is formatting pasted from Word, which was left out; no text was lost.',
      'are formatting pasted from Word, which was left out; no text was lost.',
    ],
    fix: 'Paste the text again without formatting (Ctrl+Shift+V), or delete these tags.',
  },
  {
    // Shapes that are not part of a complete drawing, and what only a form or a game has.
    form: /^<(?:svg|g|defs|path|circle|ellipse|line|poly(?:gon|line)|rect|text|tspan|use|canvas|progress|meter|output|label|legend|fieldset|map|area|menuitem|template|button|math|m(?:[ions]|row|text|sup|sub|subsup|frac|root|sqrt|table|tr|td|over|under|underover|style|space|padded|fenced|enclose|error|phantom|action|multiscripts)|semantics|annotation)>$/,
    why: [
      'was left out, since it cannot be shown here; no text in it was lost.',
      'were left out, since they cannot be shown here; no text in them was lost.',
    ],
    fix: 'Delete it, or save what it draws as a picture: ![What it shows](picture.svg)',
  },
  {
    form: { test: isInvented },
    why: [
      'is not an element of HTML; its tags were left out, and its text stays.',
      'are not elements of HTML; their tags were left out, and their text stays.',
    ],
    fix: 'Delete the tags, or write <span> for them.',
  },
  {
    form: /^/,
    why: [
      'was left out: it could run code, load other sites or leave its place on the page.',
      'were left out: they could run code, load other sites or leave their place on the page.',
    ],
    fix: 'Delete it, or link to what it shows: [title](https://…)',
  },
];

/** Markup that was taken out before it reached the page. Harmless markup is not mentioned beside markup that is not. */
export function removedHtml(removed: readonly string[], line: number): Finding {
  const kindOf = (each: string) => removals.findIndex(({ form }) => form.test(each));
  const kind = Math.max(...removed.map(kindOf));
  const named = [...new Set(removed)].filter((each) => kindOf(each) === kind);
  const { why: [one, many] = ['', ''], fix = '' } = removals[kind] ?? {};
  const message = `${listNames(named)} ${named.length === 1 ? one : many}`;
  return { rule: 'html/removed', line, message, fix };
}

/** Two dashes where three make a divider. */
export function shortDivider(line: number): Finding {
  return {
    rule: 'prose/divider',
    line,
    message: 'Two dashes are not a divider in Markdown; the line was read as one anyway.',
    fix: '---',
  };
}

/** Names that are not written with one capital in front. */
const spellings: Readonly<Record<string, string>> = {
  arxiv: 'arXiv',
  github: 'GitHub',
  gitlab: 'GitLab',
  huggingface: 'HuggingFace',
  youtube: 'YouTube',
};

function spell(label: string): string {
  return spellings[label] ?? label.charAt(0).toUpperCase() + label.slice(1);
}

/** A reference to a note that does not exist. */
export function missingNote(name: string, line: number): Finding {
  return {
    rule: 'footnote/missing',
    line,
    message: `There is no note [^${name}]; readers see the brackets.`,
    fix: `[^${name}]: What it says`,
  };
}

/** A note without the colon that makes it one. */
export function noteWithoutColon(name: string, line: number): Finding {
  return {
    rule: 'footnote/missing',
    line,
    message: `[^${name}] starts this line as a note does, but without a colon; readers see the brackets here and where the text refers to it.`,
    fix: `[^${name}]:`,
  };
}

/** A note that nothing in the text refers to, or that an earlier one of the same name replaces. */
export function unusedNote(name: string, line: number): Finding {
  return {
    rule: 'footnote/unused',
    line,
    message: `Nothing refers to this note [^${name}]; it is listed after the others.`,
    fix: `Write [^${name}] where it belongs; each note needs a name of its own.`,
  };
}
