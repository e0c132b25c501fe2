import { close } from 'pagefind';
import { SearchIndexError } from './search-index-error.ts';

/** Milliseconds without an answer after which the service is held for dead; 5000 lectures take a fifth of it. */
const patience = 180_000;

/**
 * Waits for an answer of the Pagefind service, a process beside ours. When that process dies, the answer
 * never comes, Node finds nothing left to do and ends with exit 0: a build without an index that looks
 * like a good one. So an empty event loop and a long silence are both failures.
 */
export async function awaitService<T>(answer: Promise<T>, doing: string): Promise<T> {
  let fail = () => {};
  const silence = new Promise<never>((_, reject) => {
    fail = () => reject(new SearchIndexError(`the Pagefind service fell silent while ${doing}.`));
  });
  const timer = setTimeout(() => fail(), patience).unref();
  const onEmpty = () => fail();
  process.once('beforeExit', onEmpty);
  try {
    return await Promise.race([answer, silence]);
  } catch (error) {
    await closeSearch();
    throw error;
  } finally {
    clearTimeout(timer);
    process.off('beforeExit', onEmpty);
  }
}

/** Ends the service that stays warm between two builds; the next index starts a new one. */
export async function closeSearch(): Promise<void> {
  await close();
}
