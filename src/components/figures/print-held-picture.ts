import { wordsOf } from '../../words/words-of.ts';

/** A picture that waits to be asked for. All texts are escaped already. */
export type HeldPicture = {
  readonly name: string;
  /** The name, as a link where the picture is one. */
  readonly label: string;
  /** The site that will be asked for it. */
  readonly host: string;
  /** Where it can be seen instead. */
  readonly original: string;
  /** Whether the viewer shows it. */
  readonly isFigure: boolean;
  readonly id?: string | undefined;
  /** Its markup, with the link around it. */
  readonly unit: string;
  /** Of the page: BCP 47. */
  readonly language: string;
};

/**
 * Prints the placeholder of a picture until the reader asks for it. All of it is phrasing content: pictures appear
 * in paragraphs, cells and headings. Without a script the link is the way to see it.
 */
export function printHeldPicture({ name, label, host, original, unit, ...more }: HeldPicture): string {
  const { held, figures } = wordsOf(more.language);
  const marks = `${more.id ? ` id="${more.id}"` : ''}${more.isFigure ? ' data-figure' : ''}`;
  return [
    `<span class="held"${marks}><span class="held-name">${label}</span> `,
    `<span class="held-host" data-pagefind-ignore>${host}</span> `,
    '<span class="held-actions" data-pagefind-ignore>',
    `<button class="held-show needs-script" type="button" aria-label="${held.showThis(name)}">${held.show}</button> `,
    `<a class="held-open" href="${original}" aria-label="${held.openThis(name)}">${figures.open}</a></span>`,
    `<template data-held>${unit}</template></span>`,
  ].join('');
}
