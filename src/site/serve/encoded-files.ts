import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/** A file of a site, and which state of it. */
export type FileVersion = {
  /** Absolute. */
  readonly path: string;
  /** Changes whenever the bytes do. */
  readonly tag: string;
};

/** Levels as hosts use them: a page is compressed faster than it could be sent. */
const compress = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 6 }),
} as const satisfies Record<Encoding, (bytes: Buffer) => Promise<Buffer>>;

/** How many bytes are kept at most. */
const mostBytes = 64 * 1024 * 1024;

type Kept = { readonly tag: string; readonly work: Promise<Buffer>; bytes: number };

/** Files of a site as they are sent, each made once as long as it does not change. The longest unused are dropped first. */
export class EncodedFiles {
  readonly #kept = new Map<string, Kept>();
  #bytes = 0;

  /** @throws Error if the file cannot be read */
  read({ path, tag }: FileVersion, encoding: Encoding | undefined): Promise<Buffer> {
    const key = `${encoding ?? ''} ${path}`;
    const known = this.#kept.get(key);
    if (known?.tag === tag) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.work;
    }
    const work = readFile(path).then((bytes) => (encoding ? compress[encoding](bytes) : bytes));
    this.#keep(key, { tag, work, bytes: 0 });
    return work;
  }

  #keep(key: string, kept: Kept): void {
    this.#drop(key);
    this.#kept.set(key, kept);
    kept.work.then(
      (done) => {
        if (this.#kept.get(key) !== kept) return;
        kept.bytes = done.length;
        this.#bytes += done.length;
        for (const oldest of this.#kept.keys()) {
          if (this.#bytes <= mostBytes) break;
          this.#drop(oldest);
        }
      },
      () => this.#drop(key),
    );
  }

  #drop(key: string): void {
    this.#bytes -= this.#kept.get(key)?.bytes ?? 0;
    this.#kept.delete(key);
  }
}

/**
 * The encoding to answer in: Brotli before gzip, where a browser takes both.
 *
 * @param header `Accept-Encoding` of a request
 * @example chooseEncoding('gzip, deflate, br') // 'br'
 * @example chooseEncoding('br;q=0, gzip') // 'gzip'
 */
export function chooseEncoding(header: string | undefined): Encoding | undefined {
  const taken = new Map(
    (header ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const weight = parameters.find((text) => text.startsWith('q='));
      return [name, weight === undefined || Number(weight.slice(2)) > 0] as const;
    }),
  );
  return (['br', 'gzip'] as const).find((encoding) => taken.get(encoding) ?? taken.get('*') ?? false);
}
