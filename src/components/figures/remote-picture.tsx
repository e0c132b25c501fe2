import type { JSX } from 'preact';
import { findSourceSet } from '../../identity/source-set.ts';

type RemotePictureProps = {
  /** As the author wrote it. */
  readonly address: string;
  readonly alt: string;
  /** What is loaded instead, if that is not the address. */
  readonly sourceSet?: string | undefined;
  /** Address of the picture that replaces it in the dark theme. */
  readonly dark?: string | undefined;
  readonly class?: string | undefined;
  readonly hidden?: boolean;
};

/** A picture of the lecture: loaded late, and its host does not learn which page shows it. */
export function RemotePicture({
  address,
  alt,
  sourceSet,
  dark,
  ...attributes
}: RemotePictureProps): JSX.Element {
  return (
    <img
      src={address}
      srcset={sourceSet ?? findSourceSet(address)}
      alt={alt}
      data-dark={dark && (findSourceSet(dark) ?? dark)}
      {...attributes}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
    />
  );
}
