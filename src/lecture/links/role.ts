import { ofDeposits } from '../../identity/archives.ts';
import type { HuggingFacePlace, Identity, KagglePlace } from '../../identity/identity.ts';
import type { Role } from './labels.ts';

/** What a host is for if no label says so. */
const rolesByIdentity: Readonly<Record<Identity['type'], Role>> = {
  arxiv: 'paper',
  github: 'code',
  huggingface: 'model',
  archive: 'paper',
  kaggle: 'code',
  youtube: 'video',
  web: 'link',
  local: 'link',
};

const rolesByHuggingFace: Readonly<Record<HuggingFacePlace['holds'], Role>> = {
  model: 'model',
  dataset: 'dataset',
  space: 'demo',
  paper: 'paper',
  page: 'blog',
};

/** Parts of a web address that indicate a blog. */
const blogMark = /[./-](?:blog|blogs|medium|towardsdatascience|substack|news)(?:[./-]|$)/i;

const rolesByKaggle: Readonly<Record<KagglePlace['holds'], Role>> = {
  code: 'code',
  dataset: 'dataset',
  competition: 'dataset',
  model: 'model',
  unknown: 'code',
};

/** Hosts with a role of their own; papers whose id cannot be read are still papers. */
const rolesByHost: Readonly<Record<string, Role>> = {
  'colab.research.google.com': 'code',
  'gist.github.com': 'code',
  'gitlab.com': 'code',
  'drive.google.com': 'link',
  'vimeo.com': 'video',
  'arxiv.org': 'paper',
  'openreview.net': 'paper',
  'aclanthology.org': 'paper',
  'openaccess.thecvf.com': 'paper',
  'doi.org': 'paper',
  'papers.nips.cc': 'paper',
  'proceedings.neurips.cc': 'paper',
  'proceedings.mlr.press': 'paper',
  'dl.acm.org': 'paper',
  'ieeexplore.ieee.org': 'paper',
  'link.springer.com': 'paper',
};

/** A page of a year or a volume. */
const ofVolume = /^(?:paper|paper_files\/paper|book)\/[^/]*\/?$/;

/** Paths at such hosts that are no paper: lists of papers, people, deposits. `https://arxiv.org/list/cs.CV/recent` */
const otherPagesByHost: Readonly<Record<string, RegExp>> = {
  'arxiv.org': /^(?:list|a|search|archive|year|user|catchup)(?:\/|$)/,
  'doi.org': ofDeposits,
  'openreview.net': /^(?:group|profile|search|venue)(?:\/|$)/,
  'aclanthology.org': /^(?:events|venues|volumes|people|sigs)(?:\/|$)/,
  'openaccess.thecvf.com': /^(?!content)/,
  'papers.nips.cc': ofVolume,
  'proceedings.neurips.cc': ofVolume,
  'proceedings.mlr.press': /^v\d+\/?$/,
  'dl.acm.org': /^(?:conference|profile|journal|toc|action)(?:\/|$)/,
  'ieeexplore.ieee.org': /^(?:xpl|author|search)(?:\/|$)/,
  'link.springer.com': /^(?:journal|search|conference)(?:\/|$)/,
};

function isOtherPage(address: string, host: string): boolean {
  const others = Object.hasOwn(otherPagesByHost, host) ? otherPagesByHost[host] : undefined;
  return others?.test(new URL(address).pathname.slice(1)) ?? false;
}

/** True for the home page of a site, such as `https://arxiv.org/`, which is not itself a paper, code or data. */
export function isRoot(address: string): boolean {
  return /^https?:\/\/[^/?#]+\/?$/i.test(address);
}

/** Pages of a repository that are not its code: its licence, its tests and those who take part in it. */
const besideCode =
  /^https?:\/\/(?:www\.)?github\.com\/[^/]+\/[^/]+\/(?:issues|pulls?|actions|stargazers|graphs|network|discussions|blob\/[^?#]*\/LICEN[CS]E[^/?#]*)(?:[/?#]|$)/i;

/** `riverlab/awesome-herons`: a repository that lists works of others. */
const isList = /^awesome(?:[-_.]|$)/i;

/**
 * What a link is for, read from its address.
 *
 * @param fallback for a web page that says nothing: a heading's link is a project page
 * @example roleOfAddress('https://riverlab.example/blog/x', { type: 'web', host: 'riverlab.example' }, 'link') // 'blog'
 */
export function roleOfAddress(address: string, identity: Identity, fallback: Role): Role {
  if (identity.type === 'huggingface') return rolesByHuggingFace[identity.holds];
  if (identity.type === 'kaggle') return rolesByKaggle[identity.holds];
  if (identity.type === 'github' && isList.test(identity.name ?? '')) return 'link';
  if (identity.type === 'github' && (identity.name === undefined || besideCode.test(address)))
    return fallback;
  if (identity.type !== 'web') return rolesByIdentity[identity.type];
  const { host } = identity;
  if (isRoot(address) || isOtherPage(address, host)) return fallback;
  if (Object.hasOwn(rolesByHost, host)) return rolesByHost[host] ?? fallback;
  if (host.endsWith('.github.io')) return blogMark.test(address) ? 'blog' : 'project';
  return blogMark.test(address.replace(/[?#].*$/, '')) ? 'blog' : fallback;
}
