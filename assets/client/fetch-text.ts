/**
 * The text of a file of the site.
 *
 * @throws Error with the status of an answer that is not the file
 */
export async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} for ${address}`);
  return answer.text();
}
