/** Loads a part of the scripts together with the words that it says. */
export async function loadPart<Part>(part: Promise<Part>): Promise<Part> {
  const [loaded] = await Promise.all([part, import('./words.ts').then((table) => table.loadWords())]);
  return loaded;
}
