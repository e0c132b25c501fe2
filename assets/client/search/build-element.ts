type Attributes = Readonly<Record<string, string>>;

/**
 * Builds an element from text and elements; no text is ever read as markup.
 *
 * @example buildElement('p', { class: 'search-note' }, 'Nothing found for ', buildElement('b', {}, query))
 */
export function buildElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
