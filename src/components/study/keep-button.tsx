import type { JSX } from 'preact';
import type { Site } from '../../pages/site.ts';
import { studyWordsOf } from '../../words/study/study-words-of.ts';
import { Icon } from '../text/icon.tsx';

type KeepButtonProps = {
  readonly of: 'lecture' | 'model' | 'paper';
  readonly site: Pick<Site, 'study'>;
  readonly language: string;
  /** Where the course teaches it first, by which a list is put in order: see `keepPlace`. */
  readonly place?: string | undefined;
};

/** Keeps what its page is about; of a lecture it shows what can be kept. It is off until the script is there that does what it promises. */
export function KeepButton({ of, site, language, place }: KeepButtonProps): JSX.Element | null {
  if (!site.study?.includes('list')) return null;
  return (
    <button
      class="page-action needs-script"
      type="button"
      aria-pressed="false"
      disabled
      data-keep={of}
      data-place={place}
    >
      <Icon name="star" />
      {studyWordsOf(language).keep.keep}
    </button>
  );
}
