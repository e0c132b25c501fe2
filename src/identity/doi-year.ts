/** Suffixes of DOIs that contain the year in which a paper was published, by the number of their publisher. */
const forms: readonly RegExp[] = [
  // Frontiers: 10.3389/fnbot.2024.1234567
  /^10\.3389\/[a-z]+\.((?:19|20)\d\d)\.\d+$/,
  // bioRxiv and medRxiv: 10.1101/2025.02.18.638000
  /^10\.(?:1101|64898)\/((?:19|20)\d\d)\.\d\d\.\d\d\.\d+$/,
  // PLOS, IEEE, ACL: 10.1109/cvpr.2016.90
  /^10\.1109\/[a-z0-9-]+\.((?:19|20)\d\d)\.\d+$/,
  // Elsevier: 10.1016/j.neunet.2021.04.007
  /^10\.1016\/j\.[a-z]+\.((?:19|20)\d\d)\.\d\d\.\d+$/,
];

/** Springer and Nature write three digits of it: 10.1038/s41598-022-16000-1, 10.1007/s11263-017-0993-y. */
const shortForm = /^10\.(?:1007|1038|1186)\/s\d{5}-(0\d\d)-[\da-z]+-[\da-z]$/;

/**
 * The year in a DOI, if its publisher writes it there.
 *
 * @param doi in small letters
 * @example yearOfDoi('10.3389/fnbot.2024.1234567') // 2024
 */
export function yearOfDoi(doi: string): number | undefined {
  const year = forms.map((form) => form.exec(doi)?.[1]).find(Boolean);
  if (year) return Number(year);
  const short = shortForm.exec(doi)?.[1];
  return short ? 2000 + Number(short) : undefined;
}
