import { readTwin } from './read-twin.ts';

/** Another page of the folder, whose scripts never run. */
export async function loadDocument(address: string): Promise<Document> {
  const text = await readTwin(address).catch(() => {
    throw new MissingPage(address);
  });
  return new DOMParser().parseFromString(text, 'text/html');
}

/** The folder has no such page. */
export class MissingPage extends Error {}
