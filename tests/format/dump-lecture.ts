import type { Finding } from '../../src/diagnostics/diagnostic.ts';
import type {
  Block,
  Embed,
  Fact,
  Figure,
  Footnote,
  GalleryRow,
  Lecture,
  Resource,
  Section,
  Video,
} from '../../src/lecture/lecture.ts';
import type { Question } from '../../src/lecture/questions/question.ts';

/** A lecture as text: one line a section, card, figure; prose as markup. For fixtures to compare. */
export function dumpLecture(lecture: Lecture, findings: readonly Finding[]): string {
  return [
    ...lecture.opening.flatMap((block) => dumpBlock(block, '')),
    ...lecture.sections.flatMap((section) => dumpSection(section, '')),
    ...(lecture.footnotes ?? []).flatMap(dumpNote),
    ...lecture.closing.flatMap((block) => dumpBlock(block, 'closing ')),
    ...findings.map(({ line, rule, message, fix }) => `! ${line} ${rule}: ${message} | ${fix}`),
  ].join('\n');
}

function dumpNote({ id, html, references }: Footnote): string[] {
  const head = `note #${id}${references.map((reference) => ` from #${reference}`).join('')}`;
  return [
    head,
    ...html
      .trimEnd()
      .split('\n')
      .map((line) => `  | ${line}`),
  ];
}

function dumpSection(section: Section, indent: string): string[] {
  const { kind, name, id, title } = section;
  const markup = title === name ? '' : ` title=${title}`;
  const about = section.subject && section.subject !== kind ? ` (${section.subject})` : '';
  const { subject: _subject, ...stated } = section.stated ?? {};
  const said = Object.entries(stated)
    .map(([key, value]) => ` ${key}=${value}`)
    .join('');
  return [
    `${indent}${kind} "${name}"${about} #${id}${markup}${said}`,
    ...section.blocks.flatMap((block) => dumpBlock(block, `${indent}  `)),
    ...section.mentions.map((resource) => `${indent}  mentions ${dumpResource(resource)}`),
    ...section.sections.flatMap((below) => dumpSection(below, `${indent}  `)),
  ];
}

function dumpBlock(block: Block, indent: string): string[] {
  switch (block.kind) {
    case 'prose':
      return block.html
        .trimEnd()
        .split('\n')
        .map((line) => `${indent}| ${line}`);
    case 'cards':
      return block.resources.map((resource) => indent + dumpResource(resource));
    case 'facts':
      return block.facts.map((fact) => indent + dumpFact(fact));
    case 'gallery':
      return [
        `${indent}gallery${dumpRows(block.rows)}`,
        ...block.figures.map((figure) => `${indent}  ${dumpFigure(figure)}`),
      ];
    case 'video':
      return [indent + dumpVideo(block.video)];
    case 'embed':
      return [indent + dumpEmbed(block.embed)];
    case 'question':
      return dumpQuestion(block.question).map((line) => indent + line);
    case 'anchors':
      return [`${indent}anchors ${block.ids.map((id) => `#${id}`).join(' ')}`];
  }
}

/** A question, and a line for each answer: `+` for a right one, `-` for a wrong one. */
function dumpQuestion({ asks, figure, answer, why, id }: Question): string[] {
  const said = (html: string | undefined) => (html ? ` why=${html.trim().replaceAll('\n', ' ')}` : '');
  const lines = {
    choice: () =>
      answer.form === 'choice'
        ? answer.choices.map((each) => `${each.isRight ? '+' : '-'} ${each.html}${said(each.why)}`)
        : [],
    order: () =>
      answer.form === 'order'
        ? answer.items.map((each, at) => `${at + 1} ${each.html}${said(each.why)}`)
        : [],
    match: () =>
      answer.form === 'match'
        ? answer.pairs.map((each) => `${each.left.html} = ${each.right.html}${said(each.why)}`)
        : [],
    short: () => (answer.form === 'short' ? answer.spellings.map((each) => `+ ${each}`) : []),
    open: () => (answer.form === 'open' ? [`+ ${answer.html}`] : []),
  };
  return [
    `question ${answer.form} #${id} ${asks}${said(why)}`,
    ...(figure ? [`  about ${figure}`] : []),
    ...lines[answer.form]().map((line) => `  ${line}`),
  ];
}

function dumpResource({ role, label, title, address, identity, note }: Resource): string {
  const said = label === undefined ? '' : ` "${label}"`;
  return `card ${role}${said} ${identity.type} <${address}> ${title}${note ? ` note=${note}` : ''}`;
}

/** Each piece with the certainty that its mark tells. */
function dumpFact({ property, label, pieces, amount }: Fact): string {
  const said = pieces.map(({ html, certainties }) =>
    [html, ...certainties.map((each) => `<${each}>`)].join(' '),
  );
  return `fact ${property} "${label}" ${said.join(' ').replaceAll('\n', ' ')}${amount === undefined ? '' : ` = ${amount}`}`;
}

/** `2x2`, and the words of the cells that hold some. */
function dumpRows(rows: readonly GalleryRow[] | undefined): string {
  if (!rows) return '';
  const words = rows.flat().flatMap(({ caption }) => caption ?? []);
  return ` of ${rows.length} rows: ${rows.map((row) => row.map(({ figures }) => figures).join(' ')).join(', ')}${words.length > 0 ? ` (${words.join(', ')})` : ''}`;
}

/** With what is between its tags. */
function dumpVideo({ address, player, expires }: Video): string {
  const [, start = '', inside = ''] =
    /^<video controls preload="none"(.*?)>(.*)<\/video>$/s.exec(player) ?? [];
  const more = start === ` src="${address}"` ? '' : ` as${start}`;
  return `video ${address}${expires ? ' expires' : ''}${more}${inside && ` else ${inside}`}`;
}

function dumpEmbed({ site, title, titleIsAutomatic, address, frame, written, still }: Embed): string {
  const picture = still ? ` still=<${still.address}>${still.isShown ? '' : ' (not shown)'}` : '';
  return `embed ${site} <${address}> in <${frame}>${written ? ` from <${written}>` : ''} ${title}${titleIsAutomatic ? ' (automatic)' : ''}${picture}`;
}

function dumpFigure(figure: Figure): string {
  const { source, address, alt, altIsAutomatic, caption, link, width, unshown, dark } = figure;
  const original = source === address ? '' : ` from <${address}>`;
  const said = caption === undefined ? '' : ` caption=${caption}`;
  return `figure <${source}>${original} alt=${alt}${altIsAutomatic ? ' (automatic)' : ''}${said}${link ? ` link=<${link}>` : ''}${dark ? ` dark=<${dark}>` : ''}${width ? ` at most ${width.value} ${width.unit}` : ''}${unshown ? ` (${unshown} is not shown)` : ''}`;
}
