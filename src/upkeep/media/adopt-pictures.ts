import type { LedgerPicture, MediaLedger, WebPicture } from '../../source/media-ledger.ts';
import type { FitForWeb, WebFormat } from './fit-for-web.ts';

export type Adopting = {
  readonly convert: FitForWeb;
  readonly format: WebFormat;
  /** Below the content folder, like all files here. */
  readonly readCopy: (file: string) => Uint8Array;
  readonly writeFile: (file: string, bytes: Uint8Array) => void;
  readonly hasFile: (file: string) => boolean;
  readonly onAdopted: (address: string, picture: LedgerPicture) => void;
  readonly onDone?: (done: number, all: number) => void;
};

/**
 * Versions for the web that a ledger named and names no more, such as those in another format: files that only we can have made.
 *
 * @example listLeft(before, after) // ['media/clip-1a2b3c4d-800.avif']
 */
export function listLeft(before: MediaLedger, after: MediaLedger): readonly string[] {
  const kept = new Set([...after.values()].flatMap(({ file, web = [] }) => [file, ...web.map(fileOf)]));
  return [...before]
    .flatMap(([address, { file = '', web = [] }]) =>
      after.has(address) ? web.filter((each) => isNamedByUs(each, file)).map(fileOf) : [],
    )
    .filter((file) => !kept.has(file));
}

const fileOf = ({ file }: WebPicture) => file;

/** A ledger can be edited, and name the file of somebody else: ours is named after its copy, which is named after its digest. */
function isNamedByUs({ file, width }: WebPicture, copy: string): boolean {
  const format = file.replace(/^.*\./, '');
  return /^media\/[^/]+-[0-9a-f]{8}\.\w+$/.test(copy) && file === nameVersion(copy, width, format);
}

function nameVersion(copy: string, width: number, format: string): string {
  return `${copy.replace(/\.\w+$/, '')}-${width}.${format}`;
}

/**
 * Makes versions for the web of every picture of which the course has a copy; the copy is kept as it came.
 *
 * @returns why a picture has none, as the rest of a sentence that begins with its address
 */
export async function adoptPictures(
  ledger: MediaLedger,
  { convert, format, readCopy, writeFile, hasFile, onAdopted, onDone }: Adopting,
): Promise<ReadonlyMap<string, string>> {
  const faults = new Map<string, string>();
  const isAdopted = ({ web }: LedgerPicture) =>
    web?.every(({ file }) => hasFile(file) && file.endsWith(`.${format}`)) ?? false;
  const left = [...ledger].filter(
    ([, picture]) => picture.file && hasFile(picture.file) && !isAdopted(picture),
  );
  for (const [index, [address, picture]] of left.entries()) {
    const { file = '' } = picture;
    try {
      const versions = await convert(readCopy(file), format);
      const web = versions.map(({ width, bytes }): WebPicture => {
        const name = nameVersion(file, width, format);
        writeFile(name, bytes);
        return { file: name, width };
      });
      onAdopted(address, { ...picture, web });
    } catch (error) {
      faults.set(address, `cannot be converted: ${error instanceof Error ? error.message : error}`);
    }
    onDone?.(index + 1, left.length);
  }
  return faults;
}
