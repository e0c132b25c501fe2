/** Represents the site itself, wherever it is served. */
const here = 'course.invalid';

/**
 * Whether a browser would ask another site for what has an address, as it understands the address.
 *
 * @example isRemoteAddress('//example.org/a.png') // true
 * @example isRemoteAddress('/img/a.png') // false
 */
export function isRemoteAddress(address: string): boolean {
  if (!URL.canParse(address, `https://${here}`)) return false;
  const { protocol, host } = new URL(address, `https://${here}`);
  return /^https?:$/.test(protocol) && host !== here;
}
