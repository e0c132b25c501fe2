import { identifyAddress, parseHttpAddress } from '../identity/hosts.ts';
import type { HuggingFacePlace, Identity } from '../identity/identity.ts';
import type { Role } from './labels.ts';

/** What a host is for where no label says so. */
const rolesByIdentity: Readonly<Record<Identity['type'], Role>> = {
  arxiv: 'paper',
  github: 'code',
  huggingface: 'model',
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

/** Parts of a web address that tell a blog. */
const blogMark = /(?:^|[./-])(?:blog|blogs|medium|towardsdatascience|substack|news)(?:[./-]|$)/i;

/** Hosts with a role of their own. */
const rolesByHost: Readonly<Record<string, Role>> = {
  'kaggle.com': 'code',
  'colab.research.google.com': 'code',
  'openreview.net': 'paper',
  'aclanthology.org': 'paper',
  'openaccess.thecvf.com': 'paper',
  'doi.org': 'paper',
};

/**
 * What a link is for, read off its address.
 *
 * @param fallback for a page of the web that tells nothing: a heading's link is a project page
 * @example roleOfAddress('https://arxiv.org/abs/2304.08485', 'link') // 'paper'
 */
export function roleOfAddress(address: string, fallback: Role): Role {
  const identity = identifyAddress(address);
  if (identity.type === 'huggingface') return rolesByHuggingFace[identity.holds];
  if (identity.type !== 'web') return rolesByIdentity[identity.type];
  const { host } = identity;
  if (Object.hasOwn(rolesByHost, host)) return rolesByHost[host] ?? fallback;
  const path = parseHttpAddress(address)?.pathname ?? '';
  return blogMark.test(host + path) ? 'blog' : fallback;
}
