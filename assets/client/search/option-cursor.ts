/** Which option of a listbox the arrow keys are on, while the focus stays in the field. */
export class OptionCursor {
  readonly #field: HTMLElement;
  readonly #list: HTMLElement;
  #active: HTMLAnchorElement | undefined;

  constructor(field: HTMLElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
  }

  get active(): HTMLAnchorElement | undefined {
    return this.#active;
  }

  get options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role="option"]')];
  }

  /** Moves down or up, wrapping at either end. */
  move(step: 1 | -1): void {
    const { options } = this;
    const index = this.#active ? options.indexOf(this.#active) : -1;
    const next =
      index < 0 && step < 0 ? options.length - 1 : (index + step + options.length) % options.length;
    this.set(options[next]);
    this.#active?.scrollIntoView({ block: 'nearest' });
  }

  set(option: HTMLAnchorElement | undefined): void {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = option;
    option?.setAttribute('aria-selected', 'true');
    if (option) this.#field.setAttribute('aria-activedescendant', option.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }
}
