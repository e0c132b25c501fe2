/** Says which pictures a folder to take along does not hold; nothing if it holds all. */
export function formatMissing(addresses: readonly string[]): string {
  const [first] = addresses;
  if (first === undefined) return '';
  const what =
    addresses.length === 1
      ? `1 picture is on another site and not in the folder: ${first}.`
      : `${addresses.length} pictures are on other sites and not in the folder, the first is ${first}.`;
  return `${what}\n"lectern media fetch" saves copies of pictures, which the folder then has.\n`;
}
