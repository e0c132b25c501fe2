/** What is under a picture, and shows where the picture is transparent. */
const grounds = ['white', 'black', 'checker'] as const;

export type Ground = (typeof grounds)[number];

const key = 'lectern-ground';

/** The ground that the reader chose, white where none is stored: figures are drawn for paper. */
export function readGround(): Ground {
  try {
    const stored = localStorage.getItem(key);
    return grounds.find((ground) => ground === stored) ?? 'white';
  } catch {
    return 'white';
  }
}

/** Keeps the choice for the next figure and the next visit. */
export function writeGround(ground: Ground): void {
  try {
    localStorage.setItem(key, ground);
  } catch {
    // Storage is not available: the choice lasts as long as the viewer.
  }
}

/**
 * The ground that one press of the button leads to.
 *
 * @example nextGround('checker') // 'white'
 */
export function nextGround(ground: Ground): Ground {
  return grounds[(grounds.indexOf(ground) + 1) % grounds.length] ?? 'white';
}
