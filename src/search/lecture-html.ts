/** A lecture page as it was rendered. */
export type LectureHtml = {
  /** Address without base path and encoding: `/lectures/vlm/` */
  readonly url: string;
  readonly html: string;
};

/** Elements that end a word for the eye, while Pagefind reads what follows as the same word. */
const wordEnds = /<\/(?:th|td|dt|dd|li|summary|pre|figcaption|button)>/g;

/**
 * Cuts a page down to what it teaches: header and footer are on every page and would only cost time.
 *
 * @example trimLecture('<html><body><header>…</header><main>Text</main></body></html>')
 */
export function trimLecture(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  const main = start >= 0 && end > start ? html.slice(start, end) : html;
  const text = main.replace(wordEnds, '$& ');
  return `<html><body><div data-pagefind-body data-pagefind-filter="kind:lecture">${text}</div></body></html>`;
}
