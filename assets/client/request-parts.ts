/** What search loads first, from the folder of the scripts; written in when the client is bundled. */
declare const searchParts: string;

let isRequested = false;

/**
 * Requests at once, for the cache, what search would request in turn: the scripts that its first one names, and the files that
 * these ask for. On a slow line each turn takes as long as all of them together.
 */
export function requestParts(): void {
  if (isRequested) return;
  isRequested = true;
  for (const part of searchParts.split(' ')) {
    const link = document.createElement('link');
    const isScript = part.endsWith('.js');
    link.rel = isScript ? 'modulepreload' : 'preload';
    if (!isScript) link.as = 'fetch';
    link.crossOrigin = '';
    link.href = new URL(part, import.meta.url).href;
    document.head.append(link);
  }
}
