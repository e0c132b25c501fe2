import type { JSX } from 'preact';
import type { Resource, Section } from '../../lecture/lecture.ts';
import { wordsOf } from '../../words/words-of.ts';
import { EntryMeta } from './entry-meta.tsx';
import { RawHtml } from './raw-html.tsx';

const tags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

type SectionHeadingProps = {
  readonly section: Section;
  readonly project?: Resource | undefined;
  readonly depth: number;
  readonly language: string;
};

/**
 * Heading of a section with a link to itself, and what there is to know about an entry at a glance. Its level follows the depth and not the author's
 * `###`, so that no level is skipped. The link is beside the heading, which is thus read out as its words alone.
 */
export function SectionHeading({ section, project, depth, language }: SectionHeadingProps): JSX.Element {
  const tag = tags[Math.min(depth, tags.length) - 1] ?? 'h2';
  return (
    <div class="section-heading">
      <RawHtml as={tag} id={section.id} html={section.title} />
      {/* biome-ignore lint/a11y/useAnchorContent: the sign is drawn by the style sheet, out of reach of search */}
      <a
        class="heading-link"
        href={`#${section.id}`}
        aria-label={wordsOf(language).lecture.linkTo(section.name)}
      />
      <EntryMeta section={section} project={project} language={language} />
    </div>
  );
}
