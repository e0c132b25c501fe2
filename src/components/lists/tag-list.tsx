import type { JSX } from 'preact';
import type { TopicLink } from '../../pages/topics/topic-link.ts';

type TagListProps = {
  readonly tags: readonly TopicLink[];
  /** Where that is not the language of the page. */
  readonly lang?: string | undefined;
};

/** The author's tags, each with the page of its lectures. */
export function TagList({ tags, lang }: TagListProps): JSX.Element | null {
  if (tags.length === 0) return null;
  return (
    <ul class="tag-list" lang={lang}>
      {tags.map(({ name, href }) => (
        <li key={name}>{href ? <a href={href}>{name}</a> : name}</li>
      ))}
    </ul>
  );
}
