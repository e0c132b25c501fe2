/**
 * Reads no more of an answer than was asked for, whatever the host sends.
 *
 * @param most bytes
 */
export async function readBytes(
  body: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  if (body === null) return { bytes: new Uint8Array(), isWhole: true };
  const reader = body.getReader();
  while (size <= most && most > 0) {
    const { done, value } = await reader.read();
    if (done) return { bytes: Buffer.concat(pieces), isWhole: true };
    pieces.push(value);
    size += value.length;
  }
  await reader.cancel().catch(() => {});
  return { bytes: Buffer.concat(pieces).subarray(0, most), isWhole: false };
}
