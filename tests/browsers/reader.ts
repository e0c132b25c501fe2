export type Window = { readonly width: number; readonly height: number };

/** Keys that write nothing, by the names that pages know them by. */
export type Key = 'ArrowDown' | 'ArrowRight' | 'Enter' | 'Escape' | 'Tab';

/** What can be handed to a page and back. */
type Value = string | number | boolean | null | undefined;

/** A reader at a browser, whichever it is: what journeys need and every browser's driver can do. */
export type Reader = {
  /** Opens an address and waits until it has loaded. */
  open(address: string): Promise<void>;
  resize(window: Window): Promise<void>;
  /** Clicks the first element that a selector finds, once there is one. */
  click(selector: string): Promise<void>;
  hover(selector: string): Promise<void>;
  press(key: Key): Promise<void>;
  /** Types letters one after the other, without a pause. */
  type(text: string): Promise<void>;
  back(): Promise<void>;
  /** Runs a function in the page; it sees nothing but its arguments. */
  ask<Arguments extends readonly Value[], Answer extends Value>(
    question: (...values: Arguments) => Answer,
    ...values: Arguments
  ): Promise<Answer>;
  close(): Promise<void>;
};
