import type { Catalogue, Model } from '../catalogue/catalogue.ts';
import type { Reference, References } from '../citations/reference.ts';
import type { Lecture } from '../lecture/lecture.ts';
import type { Page } from '../pages/page.ts';
import type { Site } from '../pages/site.ts';
import type { Preview } from './preview/draw-preview.ts';

/** What a file is made from: of the same sources, the same code gives it the same content. */
export type ExportSources = {
  /** How it is made of them. */
  readonly as: string;
  readonly site?: Site;
  readonly models?: readonly Model[];
  readonly references?: readonly Reference[];
  /** Of what it says beside them. */
  readonly more?: readonly string[];
};

/** A file of the site that is made for other programs, at its address without base path. */
export type ExportFile = {
  readonly address: string;
  readonly content: string | Uint8Array;
  /** Only of files of which a course has as many as it has lectures, or more. */
  readonly from?: (() => ExportSources) | undefined;
};

/**
 * A file that is made when its content is asked for: a site knows all its addresses before anything is written.
 *
 * @example [...pages].map((page) => exportFile(files.preview(page.address), () => painter.draw(page)))
 */
export function exportFile(
  address: string,
  make: () => ExportFile['content'],
  from?: ExportFile['from'],
): ExportFile {
  return {
    address,
    from,
    get content() {
      return make();
    },
  };
}

/** A picture as a manifest names it. */
export type AppIcon = { readonly src: string; readonly sizes: string; readonly type: string };

/** What exports are made from. */
export type ExportContent = {
  readonly catalogue: Catalogue;
  readonly references: References;
  readonly site: Site;
  /** Every page of the site; whatever lists them leaves out those that should not be found. */
  readonly pages: Iterable<Page>;
  /** Whether pictures for link previews are drawn. */
  readonly hasPreviews: boolean;
  /** The course's own picture for an installed site, where it has one that can be used. */
  readonly appIcon?: AppIcon;
  /** Gives the picture that was drawn of the same words before, if there is one. */
  readonly keepPreview?: (words: Preview, draw: () => Uint8Array) => Uint8Array;
  /** The text of a lecture as its author wrote it, without front matter. */
  readonly sourceOf: (lecture: Lecture) => LectureSource | undefined;
};

/** The text of a lecture, and where its links to other files of the course lead. */
export type LectureSource = {
  readonly body: string;
  /** Of the lecture, its text and what `hrefOf` answers; undefined if that is not known. */
  readonly key?: string | undefined;
  /** Address with base path, undefined where nothing of the course is meant. */
  readonly hrefOf: (written: string) => string | undefined;
};
