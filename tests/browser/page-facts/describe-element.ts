/**
 * An element as a report names it: where it is, and how its text begins.
 *
 * @example describeElement(link) // 'li.outline-item a.outline-link "Heron"'
 */
export function describeElement(element: Element): string {
  const parent = element.parentElement;
  const text = element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 40);
  return `${parent ? `${nameOf(parent)} ` : ''}${nameOf(element)} "${text}"`;
}

function nameOf(element: Element): string {
  const [name = ''] = element.classList;
  return element.localName + (element.id && `#${element.id}`) + (name && `.${name}`);
}
