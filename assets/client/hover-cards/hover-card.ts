import { placeCard } from './place-card.ts';
import { loadCard } from './read-card.ts';

/** A reader who only passes over a link is left alone; milliseconds until its page is asked for, and more until the card shows. */
const beforeAsking = 120;
const beforeShowing = 130;

/** Time to move from the link into its card. */
const beforeHiding = 300;

/** With a capital, like all ids that do not belong to a heading. */
const id = 'HoverCard';

/** The one card of a page. It is above everything and moves nothing. */
export class HoverCard {
  readonly #card = document.createElement('div');
  #link: HTMLAnchorElement | undefined;
  /** What was planned before is dropped once this has grown. */
  #plan = 0;
  #pointer = { x: -1, y: -1 };

  constructor() {
    this.#card.id = id;
    this.#card.className = 'hover-card';
    this.#card.popover = 'manual';
    document.querySelector('main')?.append(this.#card);
    document.addEventListener('pointermove', ({ clientX, clientY }) => {
      this.#pointer = { x: clientX, y: clientY };
    });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !this.#link) return;
        event.stopPropagation();
        this.hide();
      },
      { capture: true },
    );
  }

  /** True for what is within the card. */
  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.#card.contains(target);
  }

  /** A reader has come to a link. */
  async approach(link: HTMLAnchorElement, address: string, isAtOnce: boolean): Promise<void> {
    this.#plan += 1;
    if (link === this.#link) return;
    const plan = this.#plan;
    if (!isAtOnce) await pause(beforeAsking);
    if (plan !== this.#plan) return;
    const [content] = await Promise.all([loadCard(address), isAtOnce ? undefined : pause(beforeShowing)]);
    if (plan !== this.#plan || !link.isConnected) return;
    this.hide();
    if (content) this.#show(link, content);
  }

  /** The reader has moved into the card. */
  stay(): void {
    this.#plan += 1;
  }

  /** The reader has left link and card. */
  async leave(): Promise<void> {
    this.#plan += 1;
    const plan = this.#plan;
    await pause(beforeHiding);
    if (plan === this.#plan) this.hide();
  }

  hide(): void {
    this.#plan += 1;
    this.#link?.removeAttribute('aria-describedby');
    this.#link = undefined;
    if (this.#card.matches(':popover-open')) this.#card.hidePopover();
  }

  #show(link: HTMLAnchorElement, content: readonly Node[]): void {
    this.#link = link;
    this.#card.replaceChildren(...content);
    this.#card.showPopover();
    placeCard(this.#card, link, this.#pointer);
    link.setAttribute('aria-describedby', id);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
