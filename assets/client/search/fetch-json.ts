/** Loads a file of data. */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.json();
}

/** Loads a file of data that is compressed on the server's disk, too. */
export async function fetchDeflated(address: string): Promise<unknown> {
  const { ok, status, body } = await fetch(address);
  if (!ok || !body) throw new Error(`${status} for ${address}`);
  return new Response(body.pipeThrough(new DecompressionStream('deflate'))).json();
}
