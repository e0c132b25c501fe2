/** From where a page may load what. Pictures and videos are the lectures' own and lie anywhere. */
const sources = {
  'default-src': "'self'",
  // Pagefind is WebAssembly.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self' https: http: data:",
  'media-src': "'self' https: http:",
  'frame-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'self'",
} as const;

/**
 * The Content Security Policy of every page, for its meta element.
 *
 * @example contentPolicy // "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; …"
 */
export const contentPolicy: string = Object.entries(sources)
  .map(([directive, source]) => `${directive} ${source}`)
  .join('; ');
