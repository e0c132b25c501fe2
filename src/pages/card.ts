import { arxivLinks } from '../identity/arxiv.ts';
import { isDocument, isNotebook } from '../identity/documents.ts';
import type { Identity } from '../identity/identity.ts';
import type { Resource } from '../lecture/lecture.ts';
import type { Role } from '../lecture/links/labels.ts';
import { formatMonth } from '../source/dates.ts';
import type { Words } from '../words/words.ts';
import { wordsOf } from '../words/words-of.ts';

/** What a link card shows. */
export type Card = {
  readonly role: Role;
  /** The author's own label, else the name of the role: `Paper`. */
  readonly label: string;
  readonly title: string;
  readonly address: string;
  /** How the author wrote it, if that is not the address itself. */
  readonly written?: string;
  /** `arXiv 2304.08485`, `github.com`, `haotian-liu/LLaVA` */
  readonly source: string;
  /** `April 2023` */
  readonly month?: string;
  /** The address that the author's link showed, where the source does not say it. */
  readonly shown?: string;
  /** Other forms of the same thing: `PDF`, `HTML`. */
  readonly links: readonly { readonly text: string; readonly address: string }[];
};

/**
 * Turns a resource into what its card says, in the language of the page.
 *
 * @example buildCard(resource, 'en').source // 'arXiv 2304.08485'
 */
export function buildCard(resource: Resource, language: string): Card {
  const { identity, role, title, address } = resource;
  const words = wordsOf(language);
  const label = resource.label ?? nameOfFile(resource, words) ?? words.roles[role];
  const card = { role, label, title, address, source: sourceOf(resource), ...shownAddress(resource) };
  if (identity.type !== 'arxiv')
    return { ...card, ...(resource.written && { written: resource.written }), links: [] };
  const { abstract, pdf, html } = arxivLinks(identity);
  const links = [
    { text: words.cards.abstract, address: abstract },
    { text: words.cards.pdf, address: pdf },
    { text: words.cards.html, address: html },
  ];
  return { ...card, month: formatMonth(identity, language), links };
}

/** What a notebook or a document is called, which says more than "Code" and "Link". */
function nameOfFile({ role, address }: Resource, { cards }: Words): string | undefined {
  if (role === 'code' && isNotebook(address)) return cards.notebook;
  return role === 'link' && isDocument(address) ? cards.document : undefined;
}

/** `https://github.com/otter-lab/otter`, `arxiv.org/abs/2003.08934` */
const addressForm = /^https?:|^[\w-]+(?:\.[\w-]+)+\//i;

function shownAddress({ text }: Resource): Pick<Card, 'shown'> {
  return text && addressForm.test(text) ? { shown: text } : {};
}

/** What the author's link said, if that is not just an address, or else how a reader knows the place; nothing twice. */
function sourceOf({ text, title, identity }: Resource): string {
  if (text && !addressForm.test(text)) return text;
  if (text && identity.type !== 'arxiv') return '';
  const name = nameOf(identity);
  if (identity.type === 'web') return title.startsWith(name) ? '' : name;
  const saysNothing = name.toLowerCase() === title.toLowerCase() || name.length > longestName;
  return (saysNothing && hosts[identity.type]) || name;
}

/** In letters; a longer one is made for programs, as those of collections are. */
const longestName = 48;

/** Where a thing is, if its title has already named it. */
const hosts: Partial<Record<Identity['type'], string>> = {
  github: 'github.com',
  huggingface: 'huggingface.co',
  kaggle: 'kaggle.com',
};

/** arXiv and its id, owner and name, the host. */
function nameOf(identity: Identity): string {
  switch (identity.type) {
    case 'arxiv':
      return `arXiv ${identity.id}`;
    case 'github':
      return identity.name ? `${identity.owner}/${identity.name}` : identity.owner;
    case 'archive':
      return [`${identity.archive} ${identity.id}`, identity.year].filter(Boolean).join(' · ');
    case 'huggingface':
    case 'kaggle':
      return identity.name;
    case 'youtube':
      return 'YouTube';
    case 'web':
      return identity.host;
    case 'local':
      return '';
  }
}
