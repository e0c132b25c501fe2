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
        const name = `${file.replace(/\.\w+$/, '')}-${width}.${format}`;
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
