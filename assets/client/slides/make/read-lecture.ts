/** A heading of a lecture's page with what is below it. */
export type PageSection = {
  readonly kind: string;
  readonly id: string;
  /** The element of its title. */
  readonly heading: Element;
  /** The title as plain words. */
  readonly name: string;
  /** What its author wants: a slide of its own, or none. */
  readonly slide?: string | undefined;
  /** The project page that is shown with the name. */
  readonly project?: Element | undefined;
  readonly blocks: readonly Element[];
  readonly sections: readonly PageSection[];
};

export type PageLecture = { readonly opening: readonly Element[]; readonly sections: readonly PageSection[] };

/** What is not the lecture's text: slides leave it out. */
const around = '.footnotes, .lecture-closing, .cite, .comments';

/**
 * Reads the page of a lecture, whose elements then belong to the caller. Numbers of footnotes are left behind, and links within the
 * lecture lead there.
 *
 * @param address of that page
 */
export function readLecture(page: Document, address: string): PageLecture {
  const text = page.querySelector('.lecture-text');
  if (!text) throw new Error(`${address} is not a lecture`);
  for (const reference of text.querySelectorAll('sup.footnote-ref')) reference.remove();
  for (const link of text.querySelectorAll('a[href^="#"]'))
    link.setAttribute('href', address + (link.getAttribute('href') ?? ''));
  const parts = [...text.children];
  return {
    opening: parts.filter((part) => !part.matches(`.section, ${around}`)),
    sections: parts.filter((part) => part.matches('.section')).map(readSection),
  };
}

function readSection(section: Element): PageSection {
  const parts = [...section.children];
  const head = parts.find((part) => part.matches('.section-heading'));
  const heading = head?.firstElementChild ?? section;
  return {
    kind: /\bsection-(\w+)/.exec(section.className)?.[1] ?? 'entry',
    id: heading.id,
    heading,
    name: wordsOf(heading),
    slide: section.getAttribute('data-slide') ?? undefined,
    project: head?.querySelector('.card-project') ?? undefined,
    blocks: parts.filter((part) => !part.matches('.section, .section-heading')),
    sections: parts.filter((part) => part.matches('.section')).map(readSection),
  };
}

/** The words of an element, in one line. */
export function wordsOf(element: Node): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
