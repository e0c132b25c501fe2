/** Loads a file of the section index, which is compressed. */
export async function readSectionFile(base: string, address: string): Promise<unknown> {
  const { ok, status, body } = await fetch(`${base}${address.slice(1)}`);
  if (!ok || !body) throw new Error(`${status} for ${address}`);
  return new Response(body.pipeThrough(new DecompressionStream('deflate'))).json();
}
