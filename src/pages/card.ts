import { arxivLinks } from '../identity/arxiv.ts';
import type { Role } from '../lecture/labels.ts';
import type { Resource } from '../lecture/lecture.ts';
import { formatMonth } from '../source/dates.ts';

/** What a link card shows. */
export type Card = {
  readonly role: Role;
  /** The author's own label, else the name of the role: `Paper`. */
  readonly label: string;
  readonly title: string;
  readonly address: string;
  /** `arXiv 2304.08485`, `github.com`, `haotian-liu/LLaVA` */
  readonly source: string;
  /** `April 2023` */
  readonly month?: string;
  /** Other forms of the same thing: `PDF`, `HTML`. */
  readonly links: readonly { readonly text: string; readonly address: string }[];
};

const roleNames: Readonly<Record<Role, string>> = {
  paper: 'Paper',
  code: 'Code',
  model: 'Model',
  dataset: 'Dataset',
  project: 'Project page',
  demo: 'Demo',
  blog: 'Blog',
  video: 'Video',
  tutorial: 'Tutorial',
  slides: 'Slides',
  link: 'Link',
};

/**
 * Turns a resource into what its card says, in the language of the page.
 *
 * @example buildCard(resource, 'en').source // 'arXiv 2304.08485'
 */
export function buildCard(resource: Resource, language: string): Card {
  const { identity } = resource;
  const common = {
    role: resource.role,
    label: resource.label ?? roleNames[resource.role],
    title: resource.title,
    address: resource.address,
  };
  switch (identity.type) {
    case 'arxiv': {
      const { abstract, pdf, html } = arxivLinks(identity);
      return {
        ...common,
        source: `arXiv ${identity.id}`,
        month: formatMonth(identity, language),
        links: [
          { text: 'Abstract', address: abstract },
          { text: 'PDF', address: pdf },
          { text: 'HTML', address: html },
        ],
      };
    }
    case 'github':
      return {
        ...common,
        source: identity.name ? `${identity.owner}/${identity.name}` : identity.owner,
        links: [],
      };
    case 'huggingface':
      return { ...common, source: identity.name, links: [] };
    case 'youtube':
      return { ...common, source: 'YouTube', links: [] };
    case 'web':
      return { ...common, source: identity.host, links: [] };
    case 'local':
      return { ...common, source: '', links: [] };
  }
}
