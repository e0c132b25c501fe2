/** What was typed cannot be done; `lectern` then prints the message and ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
