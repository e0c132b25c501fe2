import { capital, inSentence } from '../english.ts';

const numbers = new Intl.NumberFormat('en');

/** What scripts say in English, beyond what the page already has in its attributes. */
export const englishInScripts = {
  /** For a course that lists something other than models. */
  named: (many: string, one: string) => ({
    compare: {
      tray: `${capital(many)} to compare`,
      chosen: (names: readonly string[]) =>
        names.length === 1
          ? `Chosen: ${names.join()}. Choose another.`
          : `Compare ${names.length} ${inSentence(many)}: ${names.join(', ')}`,
      full: (most: number) => `${most} ${inSentence(many)} at most. Clear one first.`,
      unknown: (name: string) => `No ${inSentence(one)} is called “${name}”.`,
      another: 'Add a second one to see what differs.',
    },
  }),
  code: {
    copy: 'Copy',
    copyCode: 'Copy code',
    copied: 'Copied',
    selected: 'Selected',
    notCopied: 'Not copied',
  },
  place: { goOn: (section: string) => `Continue at ${section}`, dismiss: 'Dismiss' },
  embeds: { show: 'Show here', showThis: (title: string) => `Show here: ${title}` },
  lists: {
    /** `12 of 422 models` */
    shownOf: (shown: number, all: string) => `${numbers.format(shown)} of ${all}`,
    loading: 'Loading the rest of this list …',
    partial: 'The rest of this list did not load: only the entries of this page are shown.',
  },
  compare: {
    tray: 'Models to compare',
    chosen: (names: readonly string[]) =>
      names.length === 1
        ? `Chosen: ${names.join()}. Choose another.`
        : `Compare ${names.length} models: ${names.join(', ')}`,
    full: (most: number) => `${most} models at most. Clear one first.`,
    compare: 'Compare',
    clear: 'Clear',
    remove: (name: string) => `Remove ${name}`,
    added: (name: string) => `${name} added`,
    removed: (name: string) => `${name} removed`,
    unknown: (name: string) => `There is no model called “${name}”.`,
    already: (name: string) => `${name} is already here.`,
    failed: (name: string) => `${name} did not load. Check the connection and try again.`,
    another: 'Add a second model to see what differs.',
    /** Two diagrams, the same boxes in the same place. */
    overlay: 'Lay over each other',
    overlayOf: (first: string, second: string) =>
      `The diagrams of ${first} and ${second}, one over the other`,
    onlyIn: (name: string) => `Only in ${name}`,
    inBoth: 'The same in both',
    changed: (first: string, second: string) => `Changed from ${first} to ${second}`,
    boxOfKind: (name: string, kind: string) => `${name} (${kind.toLowerCase()})`,
  },
  viewer: {
    name: 'Figures of this page',
    close: 'Close',
    next: 'Next figure',
    previous: 'Previous figure',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    enlarge: 'Enlarge',
    original: 'Open the original',
    missing: 'This picture did not load.',
    grounds: {
      white: 'Background: white',
      black: 'Background: black',
      checker: 'Background: checkered',
    },
    count: (present: number, all: number) => `${present} of ${all}`,
    status: (present: number, all: number, text: string) => `Figure ${present} of ${all}: ${text}`,
  },
};
