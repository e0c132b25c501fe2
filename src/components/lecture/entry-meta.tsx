import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Resource, Section } from '../../lecture/lecture.ts';
import { wordsOf } from '../../words/words-of.ts';
import { ProjectLink } from '../cards/project-link.tsx';
import { PageLinksContext } from '../frame/page-links.ts';
import { EntryPageLink } from './entry-page-link.tsx';

type EntryMetaProps = {
  readonly section: Section;
  readonly project?: Resource | undefined;
  readonly language: string;
};

/** The line under an entry's name: what it is and since when, as far as the course knows it, its project page, its overview. */
export function EntryMeta({ section, project, language }: EntryMetaProps): JSX.Element | null {
  const page = useContext(PageLinksContext).ofEntry(section.id);
  if (!page && !project) return null;
  const kind = page?.subject && wordsOf(language).entity.subjects[page.subject];
  return (
    <ul class="entry-meta">
      {[kind, page?.year, page && section.stated?.family].map(
        (fact) =>
          fact && (
            <li key={fact} class="entry-fact">
              {fact}
            </li>
          ),
      )}
      {project && (
        <li class="card-project">
          <ProjectLink project={project} owner={section.name} language={language} />
        </li>
      )}
      {page && (
        <li class="entry-fact">
          <EntryPageLink page={page} name={section.name} language={language} />
        </li>
      )}
    </ul>
  );
}
