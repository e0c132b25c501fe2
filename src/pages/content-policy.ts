/** What a page may load from where. Pictures and videos are the lectures' own and may be anywhere. */
const sources = {
  'default-src': "'self'",
  // Pagefind is WebAssembly.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' https: http: data:",
  'media-src': "'self' https: http:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
} as const;

/**
 * The Content Security Policy of a page, for its meta element.
 *
 * @param frames sites whose players the page may show: those that its lecture embeds and no others
 * @example formatPolicy([]) // "default-src 'self'; … frame-src 'none'"
 */
export function formatPolicy(frames: readonly string[]): string {
  const policy = Object.entries({ ...sources, 'frame-src': frames.join(' ') || "'none'" });
  return policy.map(([directive, source]) => `${directive} ${source}`).join('; ');
}
