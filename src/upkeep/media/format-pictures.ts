import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatReport } from '../../diagnostics/format-report.ts';
import { formatJson } from '../../diagnostics/reports/json.ts';
import { showControls } from '../../diagnostics/show-controls.ts';
import type { MediaLedger } from '../../source/media-ledger.ts';
import type { AskedLink } from '../links/web-links.ts';
import type { PictureFault } from './fetch-pictures.ts';

/** What a run of `media` has to say. */
export type PicturesReport = {
  readonly pictures: readonly AskedLink[];
  readonly faults: ReadonlyMap<string, PictureFault>;
  readonly ledger: MediaLedger;
  /** How many pictures are new in the ledger. */
  readonly added: number;
  readonly hasCopy: (file: string) => boolean;
};

/** A diagnostic for each place that shows a picture which is gone, and of which the course has no copy. */
export function describePictures({ pictures, faults, ledger, hasCopy }: PicturesReport): Diagnostic[] {
  return pictures.flatMap(({ address, places }) => {
    const fault = faults.get(address);
    const copy = ledger.get(address)?.file;
    if (fault?.kind !== 'gone' || (copy !== undefined && hasCopy(copy))) return [];
    return places.map(
      ({ file, line }): Diagnostic => ({
        rule: 'media/gone',
        file,
        line,
        message: `${address} answers ${fault.status}; readers see a name and a link in place of the picture.`,
        fix: `Look for the picture at https://web.archive.org/web/2/${address}, and put it beside the lecture.`,
      }),
    );
  });
}

/** How a report is printed: for a person, or for a program. */
export const formatPictures = {
  text: (report: PicturesReport): string => {
    const diagnostics = describePictures(report);
    const others = [...report.faults].flatMap(([address, fault]) =>
      fault.kind === 'other' ? [`${showControls(address)} ${fault.reason}\n`] : [],
    );
    const said = others.length > 0 ? `${others.sort().join('')}` : '';
    return [formatReport(diagnostics), said, summarise(report, diagnostics.length)]
      .filter(Boolean)
      .join('\n');
  },
  json: (report: PicturesReport): string => formatJson(describePictures(report)),
} as const;

function summarise({ pictures, ledger, added, faults, hasCopy }: PicturesReport, places: number): string {
  const copies = pictures.filter(({ address }) => {
    const file = ledger.get(address)?.file;
    return file !== undefined && hasCopy(file);
  }).length;
  const gone = [...faults.values()].filter(({ kind }) => kind === 'gone').length;
  const adopted = pictures.filter(({ address }) => (ledger.get(address)?.web ?? []).length > 0).length;
  const fitted = adopted > 0 ? ` (${adopted} in sizes for the web)` : '';
  const saved = gone > 0 && places === 0 ? '; the course shows its copies of these' : '';
  return `${count(pictures.length, 'picture')} of other sites: ${ledger.size} in the ledger (${added} new), ${copies} with a copy${fitted}, ${gone} gone${saved}.\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
