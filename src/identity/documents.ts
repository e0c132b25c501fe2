/** Files that are read as a whole, apart from the page: papers, slides, spreadsheets. */
const documentFile = /\.(?:pdf|pptx?|docx?|xlsx?|odp|odt|key|epub|ps)$/i;

const notebookFile = /\.ipynb$/i;

/** Sites that show notebooks, by host and the start of the path. */
const notebookSites =
  /^https?:\/\/(?:colab\.research\.google\.com|nbviewer\.(?:jupyter\.)?org|mybinder\.org|(?:www\.)?kaggle\.com\/(?:code|kernels))(?:[/?#]|$)/i;

/** Viewers that show a document of another address. */
const viewers =
  /^https?:\/\/(?:docs\.google\.com\/(?:viewer|gview|viewerng\/viewer)|view\.officeapps\.live\.com\/op\/\w+\.aspx|mozilla\.github\.io\/pdf\.js\/web\/viewer\.html)\?/i;

/** True for the address of a document. */
export function isDocument(address: string): boolean {
  return documentFile.test(pathOf(address));
}

/** True for the address of a notebook. */
export function isNotebook(address: string): boolean {
  return notebookFile.test(pathOf(address)) || notebookSites.test(address);
}

/**
 * The document that a viewer shows.
 *
 * @returns undefined for any other address
 * @example documentIn('https://docs.google.com/gview?url=https://marsh.example/a.pdf&embedded=true') // 'https://marsh.example/a.pdf'
 */
export function documentIn(address: string): string | undefined {
  if (!viewers.test(address) || !URL.canParse(address)) return undefined;
  const { searchParams } = new URL(address);
  const shown = searchParams.get('url') ?? searchParams.get('src') ?? searchParams.get('file') ?? '';
  return /^https?:\/\//i.test(shown) && isDocument(shown) ? shown : undefined;
}

/**
 * The last part of an address, as its author would say it.
 *
 * @example fileName('/a/%E7%99%BD%E9%B7%BA.pdf') // '白鷺.pdf'
 */
export function fileName(address: string): string {
  const [name = ''] = pathOf(address).split('/').slice(-1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function pathOf(address: string): string {
  return address.trim().replace(/[?#].*$/s, '');
}
