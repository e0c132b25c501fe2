import { loadDocument } from '../load-document.ts';

/** What the page of a model says, as far as it can be compared. */
export type ComparedModel = {
  readonly slug: string;
  readonly name: string;
  readonly address: string;
  /** By the name of a row: values of facts, figures, diagrams; nodes of this document. */
  readonly parts: ReadonlyMap<string, readonly HTMLElement[]>;
};

/** More pictures than this make a column no clearer. */
const mostFigures = 2;

/**
 * Reads a model from its own page, which has everything that is compared: nothing is written twice.
 *
 * @throws MissingPage where the course has no such model
 */
export async function readModel(slug: string, base: string): Promise<ComparedModel> {
  const address = `${base}models/${encodeURIComponent(slug)}/`;
  const page = await loadDocument(address);
  const find = (selector: string) => [...page.querySelectorAll<HTMLElement>(`main ${selector}`)];
  const parts = new Map<string, HTMLElement[]>();
  for (const fact of find('[data-property]')) {
    const property = fact.dataset.property ?? '';
    const values = [...fact.querySelectorAll('dd')].map((value) => takeValue(value));
    parts.set(property, [...(parts.get(property) ?? []), ...values]);
  }
  parts.set(
    'figures',
    find('figure.figure')
      .slice(0, mostFigures)
      .map((figure) => takeFigure(figure, slug)),
  );
  parts.set(
    'diagrams',
    find('figure.diagram').map((figure) => takeFigure(figure, slug)),
  );
  return { slug, name: page.querySelector('main h1')?.textContent?.trim() ?? slug, address, parts };
}

function takeValue(value: HTMLElement): HTMLElement {
  const taken = document.createElement('div');
  taken.className = 'compare-value';
  taken.append(...[...value.childNodes].map((node) => document.importNode(node, true)));
  return taken;
}

/** A drawing names its arrow heads, and two models may use the same names: each gets ids of its own. */
function takeFigure(figure: HTMLElement, slug: string): HTMLElement {
  const taken = document.importNode(figure, true);
  for (const element of [taken, ...taken.querySelectorAll('*')]) {
    if (element.id) element.id = `${slug}-${element.id}`;
    for (const name of ['marker-start', 'marker-end']) {
      const reference = element.getAttribute(name);
      if (reference) element.setAttribute(name, reference.replace('url(#', `url(#${slug}-`));
    }
  }
  return taken;
}
