import { rememberText } from '../collections/remember-text.ts';
import { parseAclPath, parseCvfPath, parseDoiPath, parseOpenReview } from './archives.ts';
import { parseArxivPath } from './arxiv-path.ts';
import { parseGithubPath } from './github.ts';
import { parseHuggingFacePath } from './hugging-face.ts';
import type { Identity } from './identity.ts';
import { parseKagglePath } from './kaggle.ts';
import {
  parseAaaiPath,
  parseEcvaPath,
  parseIeeePath,
  parseIscaPath,
  parseNaturePath,
  parseNeurIpsPath,
  parsePathWithDoi,
  parsePmcPath,
  parsePmlrPath,
} from './publishers.ts';
import { parseYoutube } from './youtube.ts';

type Reader = (url: URL, path: string) => Identity | undefined;

/** Who reads an address, by host without `www.`. A host that is not here is the web. */
const hosts: Readonly<Record<string, Reader>> = {
  'arxiv.org': (_url, path) => parseArxivPath(path),
  'export.arxiv.org': (_url, path) => parseArxivPath(path),
  'browse.arxiv.org': (_url, path) => parseArxivPath(path),
  'alphaxiv.org': (_url, path) => parseArxivPath(path),
  'papers.cool': (_url, path) => parseArxivPath(path),
  'scirate.com': (_url, path) => parseArxivPath(path),
  'xxx.lanl.gov': (_url, path) => parseArxivPath(path),
  'cn.arxiv.org': (_url, path) => parseArxivPath(path),
  'xxx.itp.ac.cn': (_url, path) => parseArxivPath(path),
  'semanticscholar.org': (_url, path) => parseArxivPath(path),
  'arxiv-vanity.com': (_url, path) => parseArxivPath(path),
  'ar5iv.org': (_url, path) => parseArxivPath(path),
  'ar5iv.labs.arxiv.org': (_url, path) => parseArxivPath(path),
  'github.com': (_url, path) => parseGithubPath(path),
  'raw.githubusercontent.com': (_url, path) => parseGithubPath(path),
  'huggingface.co': (_url, path) => parseHuggingFacePath(path),
  'hf.co': (_url, path) => parseHuggingFacePath(path),
  'openreview.net': parseOpenReview,
  'aclanthology.org': (_url, path) => parseAclPath(path),
  'aclweb.org': (_url, path) => parseAclPath(path),
  'openaccess.thecvf.com': (_url, path) => parseCvfPath(path),
  'doi.org': (_url, path) => parseDoiPath(path),
  'dx.doi.org': (_url, path) => parseDoiPath(path),
  'papers.nips.cc': (_url, path) => parseNeurIpsPath(path),
  'papers.neurips.cc': (_url, path) => parseNeurIpsPath(path),
  'proceedings.neurips.cc': (_url, path) => parseNeurIpsPath(path),
  'proceedings.mlr.press': (_url, path) => parsePmlrPath(path),
  'ecva.net': (_url, path) => parseEcvaPath(path),
  'isca-archive.org': (_url, path) => parseIscaPath(path),
  'isca-speech.org': (_url, path) => parseIscaPath(path),
  'ieeexplore.ieee.org': (_url, path) => parseIeeePath(path),
  'pmc.ncbi.nlm.nih.gov': (_url, path) => parsePmcPath(path),
  'ncbi.nlm.nih.gov': (_url, path) => parsePmcPath(path),
  'ojs.aaai.org': (_url, path) => parseAaaiPath(path),
  'nature.com': (_url, path) => parseNaturePath(path),
  'biorxiv.org': (_url, path) => parsePathWithDoi(path),
  'medrxiv.org': (_url, path) => parsePathWithDoi(path),
  'frontiersin.org': (_url, path) => parsePathWithDoi(path),
  'dl.acm.org': (_url, path) => parsePathWithDoi(path),
  'link.springer.com': (_url, path) => parsePathWithDoi(path),
  'onlinelibrary.wiley.com': (_url, path) => parsePathWithDoi(path),
  'science.org': (_url, path) => parsePathWithDoi(path),
  'pnas.org': (_url, path) => parsePathWithDoi(path),
  'tandfonline.com': (_url, path) => parsePathWithDoi(path),
  'journals.sagepub.com': (_url, path) => parsePathWithDoi(path),
  'pubs.acs.org': (_url, path) => parsePathWithDoi(path),
  'pubs.rsna.org': (_url, path) => parsePathWithDoi(path),
  'link.aps.org': (_url, path) => parsePathWithDoi(path),
  'journals.aps.org': (_url, path) => parsePathWithDoi(path),
  'iopscience.iop.org': (_url, path) => parsePathWithDoi(path),
  'kaggle.com': (_url, path) => parseKagglePath(path),
  'youtube.com': parseYoutube,
  'm.youtube.com': parseYoutube,
  'youtube-nocookie.com': parseYoutube,
  'youtu.be': (_url, path) => parseYoutube(new URL(`https://youtube.com/embed/${path}`), `embed/${path}`),
};

/**
 * Says what an address points to. Never fails: what no reader recognises is the web, what is not an
 * absolute http address is local.
 *
 * @example identifyAddress('https://arxiv.org/html/2401.13601v1') // { type: 'arxiv', id: '2401.13601', … }
 */
export const identifyAddress: (address: string) => Identity = /* @__PURE__ */ rememberText(readIdentity);

/** The same, remembered by nothing: for scripts, which ask once. */
export function readIdentity(address: string): Identity {
  const written = parseHttpAddress(address);
  if (!written) return { type: 'local' };
  const url = behindGate(written);
  const host = hostOf(url);
  const read = Object.hasOwn(hosts, host) ? hosts[host] : undefined;
  return read?.(url, pathOf(url)) ?? { type: 'web', host };
}

/** Sites that lead on to the address in a parameter, as they write every link that they show: by host and path. */
const gates: Readonly<Record<string, string>> = {
  'link.zhihu.com': 'target',
  'link.juejin.cn': 'target',
  'link.csdn.net': 'target',
  'google.com/url': 'q',
  'youtube.com/redirect': 'q',
  'l.facebook.com/l.php': 'u',
};

/** The page that a gate leads to; the address itself where it is none. A gate behind a gate is not followed. */
function behindGate(url: URL): URL {
  const gate = `${hostOf(url)}/${pathOf(url)}`.replace(/\/$/, '');
  const name = Object.hasOwn(gates, gate) ? gates[gate] : undefined;
  return (name !== undefined && parseHttpAddress(url.searchParams.get(name) ?? '')) || url;
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}

function pathOf({ pathname }: URL): string {
  return pathname.replace(/^\/+|\/+$/g, '');
}

/** The address as a URL, if it is an absolute http or https one. */
export function parseHttpAddress(address: string): URL | undefined {
  if (!/^\s*https?:/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address);
}
