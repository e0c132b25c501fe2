/**
 * Reads the path that a site is served under. What a browser could take for another host, or for another folder,
 * is not one: every link and every script of the site starts with it.
 *
 * @example parseBase('vlm') // '/vlm/'
 * @example parseBase('//evil.example') // undefined
 */
export function parseBase(written: string): string | undefined {
  const text = written.trim();
  const parts = text.split('/').filter(Boolean);
  const isPath = parts.every((part) => namesFolder(part)) && !text.startsWith('//');
  return isPath ? formatBase(text) : undefined;
}

/** Letters and digits of any script, as they are or percent-encoded, and the characters without meaning in an address. */
function namesFolder(part: string): boolean {
  try {
    return /^(?!\.{1,2}$)[\p{L}\p{M}\p{N}._~-]+$/u.test(decodeURIComponent(part));
  } catch {
    return false;
  }
}

/**
 * Normalises a base path, with a slash at both ends.
 *
 * @example formatBase('vlm') // '/vlm/'
 */
export function formatBase(base: string): string {
  const parts = base.trim().split('/').filter(Boolean);
  return parts.length > 0 ? `/${parts.join('/')}/` : '/';
}

/**
 * Reads where a site is served: scheme and host of an address that has nothing else.
 *
 * @example parseOrigin('https://example.org/') // 'https://example.org'
 * @example parseOrigin('https://example.org/vlm/') // undefined
 */
export function parseOrigin(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text.trim()) || !URL.canParse(text)) return undefined;
  const { origin, href } = new URL(text);
  return href === `${origin}/` ? origin : undefined;
}
