import type { JSX } from 'preact';

type TagListProps = {
  readonly tags: readonly string[];
  /** Where that is not the language of the page. */
  readonly lang?: string | undefined;
};

/** The author's tags. */
export function TagList({ tags, lang }: TagListProps): JSX.Element | null {
  if (tags.length === 0) return null;
  return (
    <ul class="tag-list" lang={lang}>
      {tags.map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  );
}
