/** How long names wait for the full text, so that a warm search is drawn once. In milliseconds. */
const patience = 40;

/** What a promise resolves to, or nothing if it fails: the state says which half is missing. */
export function attempt<T>(promise: Promise<T>): Promise<T | undefined> {
  return promise.catch(() => undefined);
}

/** Whether a promise takes longer than names wait for it. */
export function isLate(promise: Promise<unknown>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(true), patience));
  return Promise.race([promise.then(() => false), late]);
}
