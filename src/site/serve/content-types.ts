import { extname } from 'node:path';
import { lookup } from 'mrmime';

/** What mrmime's table does not know. */
const own: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex',
  '.flac': 'audio/flac',
  '.ico': 'image/x-icon',
  '.ipynb': 'application/x-ipynb+json',
  '.jfif': 'image/jpeg',
  '.m4v': 'video/mp4',
  '.mkv': 'video/x-matroska',
  '.py': 'text/x-python',
};

/** Types whose bytes are text. */
const textual = /^text\/|^application\/(?:json|xml|x-bibtex)$|\+(?:json|xml)$/;

/**
 * The content type of a file, by its extension. A file without a known one, such as Pagefind's
 * `.pf_meta`, is sent as plain bytes.
 *
 * @example contentTypeOf('pagefind/wasm.en.pagefind') // 'application/octet-stream'
 */
export function contentTypeOf(path: string): string {
  const type = typeOf(path);
  // A drawing itself says how its text is encoded.
  return textual.test(type) && type !== 'image/svg+xml' ? `${type}; charset=utf-8` : type;
}

/**
 * True for what hosts send compressed: text, and WebAssembly. Pictures and videos are
 * compressed already.
 *
 * @example isCompressible('assets/main.js') // true
 */
export function isCompressible(path: string): boolean {
  const type = typeOf(path);
  return textual.test(type) || type === 'application/wasm';
}

function typeOf(path: string): string {
  const extension = extname(path).toLowerCase();
  return own[extension] ?? (extension ? lookup(extension) : undefined) ?? 'application/octet-stream';
}
