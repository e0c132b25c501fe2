import { parseDoiPath } from './archives.ts';
import type { ArchivedPaper, ArxivPaper } from './identity.ts';

/** Volumes of PMLR by the year of their conference: ICML, AISTATS, CoRL, COLT, UAI, ACML, MIDL, L4DC, MLHC. */
const pmlrVolumes: Readonly<Record<number, readonly number[]>> = {
  2007: [2],
  2009: [5],
  2010: [9],
  2011: [15],
  2012: [22, 23],
  2013: [28, 30, 31],
  2014: [32, 33, 35],
  2015: [37, 38, 40],
  2016: [48, 49, 51, 56, 63],
  2017: [54, 65, 68, 70, 77, 78],
  2018: [75, 80, 84, 85, 87, 95],
  2019: [89, 97, 99, 100, 101, 102, 106, 115],
  2020: [108, 119, 120, 121, 124, 125, 126, 129, 155],
  2021: [130, 134, 139, 143, 144, 149, 157, 161, 164],
  2022: [151, 162, 168, 172, 178, 180, 182, 189, 205],
  2023: [195, 202, 206, 211, 216, 219, 222, 229],
  2024: [235, 238, 242, 244, 247, 270],
  2025: [258, 267],
};

const pmlrYears: ReadonlyMap<number, number> = new Map(
  Object.entries(pmlrVolumes).flatMap(([year, volumes]) => volumes.map((volume) => [volume, Number(year)])),
);

type Paper = ArchivedPaper | ArxivPaper | undefined;

/** `paper/1999/file/6449-Paper.pdf`, `paper_files/paper/2023/hash/…`: page, PDF and supplement share what precedes the first hyphen. */
export function parseNeurIpsPath(path: string): Paper {
  const [, year, file = ''] =
    /^(?:paper_files\/)?paper\/(?:((?:19|20)\d\d)\/)?(?:file\/|hash\/)?([^/]+)$/.exec(path) ?? [];
  const id = /^[\da-f]+(?=-)/i.exec(file)?.[0];
  if (!id) return undefined;
  return { type: 'archive', archive: 'NeurIPS', id, ...(year && { year: Number(year) }) };
}

/** `v78/adler17a/adler17a.pdf`, `v78/adler17a.html`; the volume gives the year. */
export function parsePmlrPath(path: string): Paper {
  const [, volume, paper] = /^v(\d+)\/([a-z][\w-]*?\d\d[a-z]?)(?:[/.].*)?$/i.exec(path) ?? [];
  if (!volume || !paper) return undefined;
  const year = pmlrYears.get(Number(volume));
  return { type: 'archive', archive: 'PMLR', id: `v${volume}/${paper}`, ...(year && { year }) };
}

/** `papers/eccv_2020/papers_ECCV/html/123_ECCV_2020_paper.php` */
export function parseEcvaPath(path: string): Paper {
  const [, year, number] = /^papers\/eccv_(\d{4})\/papers_ECCV\/\w+\/0*(\d+)/i.exec(path) ?? [];
  return year && number
    ? { type: 'archive', archive: 'ECVA', id: `${year}/${number}`, year: Number(year) }
    : undefined;
}

/** `archive/interspeech_2023/reed23_interspeech.html`, and `pdfs/…` before it or not. */
export function parseIscaPath(path: string): Paper {
  const [, year, paper] = /(?:_|v)((?:19|20)\d\d)\/(?:pdfs\/)?([\w-]+)\.(?:html|pdf)$/i.exec(path) ?? [];
  return year && paper ? { type: 'archive', archive: 'ISCA', id: paper, year: Number(year) } : undefined;
}

/** `articles/PMC1693137/pdf/12689379.pdf`, `pmc/articles/PMC1693137` */
export function parsePmcPath(path: string): Paper {
  const id = /^(?:pmc\/)?articles\/(PMC\d+)/i.exec(path)?.[1];
  return id ? { type: 'archive', archive: 'PMC', id: id.toUpperCase() } : undefined;
}

/** `document/8715409`, `abstract/document/8715409/` */
export function parseIeeePath(path: string): Paper {
  const id = /^(?:abstract\/)?document\/(\d+)/.exec(path)?.[1];
  return id ? { type: 'archive', archive: 'IEEE Xplore', id } : undefined;
}

/** `index.php/AAAI/article/view/12345/12204`: what follows the number is a file of it. */
export function parseAaaiPath(path: string): Paper {
  const id = /^index\.php\/(\w+\/article\/(?:view|download)\/\d+)/.exec(path)?.[1];
  return id ? { type: 'archive', archive: 'AAAI', id: id.replace('download', 'view') } : undefined;
}

/** `articles/s41598-022-16000-1.pdf`: an article of Nature's is known by the end of its DOI. */
export function parseNaturePath(path: string): Paper {
  const id = /^articles\/([a-z0-9][\w.-]*?)(?:\.pdf)?$/i.exec(path)?.[1];
  return id && /\d/.test(id) ? parseDoiPath(`10.1038/${id}`) : undefined;
}

/** Folders and suffixes that publishers put around a DOI. */
const aroundDoi =
  /(10\.\d{4,9}\/.+?)(?:v\d+)?(?:\.full|\.abstract|\.pdf|\.full\.pdf|\/(?:full|pdf|abstract|epdf|meta|html))?$/i;

/** A DOI within the path of its publisher's page: `articles/10.3389/fnbot.2024.1234567/full`, `doi/abs/10.1145/…`. */
export function parsePathWithDoi(path: string): Paper {
  const plain = path.replace(/%2F/gi, '/');
  const [, doi, rest] = /(?:^|\/)(10\.\d{4,9}\/)(.+)$/.exec(plain) ?? [];
  const whole = doi && rest ? aroundDoi.exec(doi + rest)?.[1] : undefined;
  return whole ? parseDoiPath(whole) : undefined;
}
