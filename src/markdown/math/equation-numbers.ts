/** Where a label is and what readers call it. */
type Equation = { readonly id: string; readonly number: string };

/** `\label{eq:loss}`, and what refers to it. */
const mention = /\\(label|eqref|ref)\s*\{([^{}]{1,200})\}/g;

const row = /<mtr(?: id="([^"]*)")?|<span class="tml-eqn"><\/span>|<mtext class="tml-tag">(.*?)<\/mtext>/g;

const reference = /<a href=['"]#([^'"]*)['"] class="tml-ref( tml-eqref)?"><\/a>/g;

/**
 * Counts the equations of a lecture, and knows them by their labels. The setter leaves both to scripts in the
 * browser, and we have none there.
 */
export class EquationNumbers {
  readonly #takeId: (wanted: string) => string;
  readonly #names: string[] = [];
  readonly #equations = new Map<string, Equation>();
  #count = 0;

  /** @param takeId an id that nothing else in the lecture has */
  constructor(takeId: (wanted: string) => string) {
    this.#takeId = takeId;
  }

  /** Writes labels and references in characters that the setter leaves as they are, whatever an author calls them. */
  encode(formula: string): string {
    return formula.replace(
      mention,
      (_, command: string, name: string) => `\\${command}{q${this.#take(name)}}`,
    );
  }

  #take(name: string): number {
    const known = this.#names.indexOf(name);
    return known >= 0 ? known : this.#names.push(name) - 1;
  }

  /**
   * Prints the numbers of a set formula, and remembers which label has which.
   *
   * @param html as the setter gives it for what `encode` made
   * @param isOne whether all its lines are one equation, whose number is at the last
   */
  number(html: string, isOne: boolean): string {
    let left = isOne ? html.split('<span class="tml-eqn">').length - 2 : 0;
    let label: string | undefined;
    let id: string | undefined;
    return html
      .replaceAll('<mrow class="tml-label"></mrow>', '')
      .replace(row, (written, labelled: string | undefined, tag: string | undefined) => {
        if (written.startsWith('<mtr')) {
          label = labelled === undefined ? undefined : this.#nameOf(labelled);
          id = label && this.#takeId(`equation-${label}`.replace(/[^\p{L}\p{N}_-]+/gu, '-'));
          return id ? `<mtr id="${id}"` : '<mtr';
        }
        if (tag === undefined && left > 0) {
          left -= 1;
          return '';
        }
        if (tag === undefined) this.#count += 1;
        const number = tag ?? `(${this.#count})`;
        if (label && id) this.#equations.set(label, { id, number });
        return tag === undefined ? `<span class="equation-number">${number}</span>` : written;
      });
  }

  /** A link to an equation by its label; nothing if no equation has it. */
  link(label: string, hasBrackets: boolean): string | undefined {
    const found = this.#equations.get(label);
    if (!found) return undefined;
    const number = hasBrackets ? found.number : found.number.replace(/^\((.*)\)$/, '$1');
    return `<a href="#${found.id}">${number}</a>`;
  }

  /** Fills in the references within a set formula, and reports those that lead nowhere. */
  resolve(html: string): { readonly html: string; readonly missing: readonly string[] } {
    const missing: string[] = [];
    const resolved = html.replace(reference, (_, encoded: string, brackets: string | undefined) => {
      const name = this.#nameOf(encoded);
      const link = this.link(name, brackets !== undefined);
      if (!link) missing.push(name);
      const shown = link ?? '(?)';
      return html.startsWith('<math') ? `<mtext>${shown}</mtext>` : shown;
    });
    return { html: resolved, missing };
  }

  #nameOf(encoded: string): string {
    return this.#names[Number(encoded.slice(1))] ?? '';
  }
}
