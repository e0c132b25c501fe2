import type { Site } from './site.ts';

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
 * @param services sites that its scripts may report a visit to
 * @example formatPolicy([]) // "default-src 'self'; … frame-src 'none'"
 */
export function formatPolicy(frames: readonly string[], services: readonly string[] = []): string {
  const policy = Object.entries({
    ...sources,
    ...(services.length > 0 && { 'connect-src': ["'self'", ...services].join(' ') }),
    'frame-src': frames.join(' ') || "'none'",
  });
  return policy.map(([directive, source]) => `${directive} ${source}`).join('; ');
}

/** The sites that the scripts of every page may report a visit to. */
export function servicesOf({ analytics }: Pick<Site, 'analytics'>): string[] {
  return analytics ? [new URL(analytics.host).origin] : [];
}
