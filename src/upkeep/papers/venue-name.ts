import { venueNames } from '../../identity/venues.ts';
import { oneLine } from './paper-facts.ts';

/** Full names, as services give them, and what the field calls them. The first that fits counts. */
const known: readonly (readonly [RegExp, string])[] = [
  [
    /findings of the association for computational linguistics:? ?(emnlp|acl|naacl|eacl)?/i,
    'Findings of ACL',
  ],
  [/north american chapter of the association for computational/i, 'NAACL'],
  [/european chapter of the association for computational/i, 'EACL'],
  [/transactions of the association for computational/i, 'TACL'],
  [/empirical methods in natural language/i, 'EMNLP'],
  [/(?:annual )?meeting of the association for computational/i, 'ACL'],
  [/neural information processing systems/i, 'NeurIPS'],
  [/international conference on learning representations/i, 'ICLR'],
  [/international conference on machine learning/i, 'ICML'],
  [/winter conference on applications of computer vision/i, 'WACV'],
  [/european conference on computer vision/i, 'ECCV'],
  [/asian conference on computer vision/i, 'ACCV'],
  [/british machine vision/i, 'BMVC'],
  [/international conference on computer vision|ieee\/cvf iccv/i, 'ICCV'],
  [/computer vision and pattern recognition/i, 'CVPR'],
  [/aaai conference on artificial/i, 'AAAI'],
  [/joint conference on artificial intelligence/i, 'IJCAI'],
  [/international conference on robotics and automation/i, 'ICRA'],
  [/conference on robot learning/i, 'CoRL'],
  [/acm multimedia|conference on multimedia/i, 'ACM MM'],
  [/knowledge discovery and data mining/i, 'KDD'],
  [/transactions on machine learning research/i, 'TMLR'],
  [/journal of machine learning research/i, 'JMLR'],
  [/transactions on pattern analysis/i, 'TPAMI'],
  [/international journal of computer vision/i, 'IJCV'],
];

/** Where a paper is before it is published anywhere. */
const preprint = /\b(?:arxiv|corr|preprints?|ssrn|openreview|research ?square|biorxiv)\b/i;

const short = new RegExp(`^(?:${venueNames})$`, 'i');

/**
 * A venue with its year, as the field calls it. A workshop is not the conference that it is part of, and a preprint has no venue.
 *
 * @example venueName('Neural Information Processing Systems', 2023) // 'NeurIPS 2023'
 */
export function venueName(written: string, year: number | undefined): string | undefined {
  const name = oneLine(written);
  if (name === '' || preprint.test(name)) return undefined;
  const isPart = /\bworkshops?\b/i.test(name);
  const [pattern, abbreviation] = (!isPart && known.find(([each]) => each.test(name))) || [];
  const parent = pattern?.exec(name)?.[1];
  const called = abbreviation && parent ? `Findings of ${parent.toUpperCase()}` : (abbreviation ?? name);
  const isShort = abbreviation !== undefined || short.test(name);
  return year === undefined || /\b(?:19|20)\d\d\b/.test(isShort ? '' : called) ? called : `${called} ${year}`;
}
