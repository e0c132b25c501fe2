import type { JSX } from 'preact';
import type { Section } from '../../lecture/lecture.ts';
import { partProject } from '../../pages/models/entry-project.ts';
import { BlocksView } from './blocks-view.tsx';
import { SectionHeading } from './section-heading.tsx';

type LectureSectionProps = {
  readonly section: Section;
  /** 1 for a section of the lecture itself. */
  readonly depth: number;
  readonly language: string;
};

/** A heading with everything under it, sections included. */
export function LectureSection({ section, depth, language }: LectureSectionProps): JSX.Element {
  const { project, blocks } = partProject(section);
  return (
    <section
      class={`section section-${section.kind}${gathers(section) ? ' is-family' : ''}`}
      data-slide={section.stated?.slide}
    >
      <SectionHeading section={section} project={project} depth={depth} language={language} />
      <BlocksView blocks={blocks} language={language} />
      {section.sections.map((child) => (
        <LectureSection key={child.id} section={child} depth={depth + 1} language={language} />
      ))}
    </section>
  );
}

/** True for what its author calls a family: it is above the entries that it groups. */
function gathers({ stated, subject }: Section): boolean {
  return (stated?.subject ?? subject) === 'family';
}
