import { SearchIndexError } from './search-index-error.ts';

/** Milliseconds without an answer after which the service is considered dead. */
const patience = 180_000;

/**
 * Waits for answers of the Pagefind service, a process besides ours. When that process dies, the answer
 * never comes, Node finds nothing left to do and ends with exit 0: a build without an index that looks
 * like a good one. So an empty event loop and a long silence are both failures.
 *
 * @param work calls `heard` with every answer that it gets, so that only silence counts, not the length of the work
 */
export async function awaitService<T>(work: (heard: () => void) => Promise<T>, doing: string): Promise<T> {
  let fail = () => {};
  const silence = new Promise<never>((_, reject) => {
    fail = () => reject(new SearchIndexError(`the Pagefind service fell silent while ${doing}.`));
  });
  const timer = setTimeout(() => fail(), patience).unref();
  const onEmpty = () => fail();
  process.once('beforeExit', onEmpty);
  try {
    return await Promise.race([work(() => timer.refresh()), silence]);
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
  const { close } = await import('pagefind');
  await close();
}
