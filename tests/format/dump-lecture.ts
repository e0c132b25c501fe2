import type { Finding } from '../../src/diagnostics/diagnostic.ts';
import type { Block, Figure, Lecture, Resource, Section } from '../../src/lecture/lecture.ts';

/** A lecture as text: one line a section, card, figure; prose as markup. For fixtures to compare. */
export function dumpLecture(lecture: Lecture, findings: readonly Finding[]): string {
  return [
    ...lecture.opening.flatMap((block) => dumpBlock(block, '')),
    ...lecture.sections.flatMap((section) => dumpSection(section, '')),
    ...lecture.closing.flatMap((block) => dumpBlock(block, 'closing ')),
    ...findings.map(({ line, rule, message, fix }) => `! ${line} ${rule}: ${message} | ${fix}`),
  ].join('\n');
}

function dumpSection(section: Section, indent: string): string[] {
  const { kind, name, id, title } = section;
  const markup = title === name ? '' : ` title=${title}`;
  return [
    `${indent}${kind} "${name}" #${id}${markup}`,
    ...section.blocks.flatMap((block) => dumpBlock(block, `${indent}  `)),
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
    case 'gallery':
      return [`${indent}gallery`, ...block.figures.map((figure) => `${indent}  ${dumpFigure(figure)}`)];
    case 'video':
      return [`${indent}video ${block.video.address}${block.video.expires ? ' expires' : ''}`];
    case 'anchors':
      return [`${indent}anchors ${block.ids.map((id) => `#${id}`).join(' ')}`];
  }
}

function dumpResource({ role, label, title, address, identity, note }: Resource): string {
  const said = label === undefined ? '' : ` "${label}"`;
  return `card ${role}${said} ${identity.type} <${address}> ${title}${note ? ` note=${note}` : ''}`;
}

function dumpFigure({ source, address, alt, altIsAutomatic, caption }: Figure): string {
  const original = source === address ? '' : ` from <${address}>`;
  const said = caption === undefined ? '' : ` caption=${caption}`;
  return `figure <${source}>${original} alt=${alt}${altIsAutomatic ? ' (automatic)' : ''}${said}`;
}
