/** Where papers of this field are published, as their authors abbreviate it: part of a pattern. */
export const venueNames =
  'AAAI|ACCV|ACL|ACM MM|ACMMM|AISTATS|BMVC|COLING|COLM|CoRL|CVPR|ECCV|EACL|EMNLP|ICASSP|ICCV|ICLR|ICML|ICRA|IJCAI|IJCV|Interspeech|IROS|JMLR|KDD|MICCAI|NAACL|NeurIPS|NIPS|RSS|SIGGRAPH|TACL|TMLR|TPAMI|WACV';

const venue = new RegExp(
  `^(?:Findings of )?(?:${venueNames}|3DV|arXiv|bioRxiv|Preprint|Nature|Science|TIP|TMM|TNNLS|RA-L|RAL|ICDM|WWW|MM|CoNLL|UAI)(?:W| Workshops?)?(?: (?:Oral|Spotlight|Highlight|Best Paper|DB|Findings))*[\\s,'’.-]*(?:(?:19|20)?\\d\\d)?(?: (?:Oral|Spotlight|Highlight|Best Paper|Workshops?|Findings?|DB|System Demonstrations|Demos?|Track))*$`,
  'iu',
);

/** `Sci. Birds Inf. Sci. 2023`, `IEEE Access 2021`: a journal as references shorten it, or one of a known society. */
const journal =
  /^(?=.*\p{Ll}\.\s)(?:\p{Lu}\p{L}*\.?\s){1,6}(?:19|20)\d\d$|^(?:IEEE|ACM|USENIX)(?:\s(?:[\p{Lu}&][\p{L}&/-]*|on|of|and|in)){1,8}[\s,'’]*(?:(?:19|20)?\d\d)?$/u;

/** `Journal of Birds and Ponds`, `IEEE/ACM Transactions on Ponds`, `International Conference on Predicting Birds` */
const spelledOut =
  /^(?:in\s+)?(?:(?:the|annual|international|european|asian|ieee(?:\/\w+)?|acm|\d{1,4}(?:st|nd|rd|th)?)\s+)*(?:journal (?:of|on)|transactions (?:of|on)|(?:conference|symposium|workshop) on|proceedings of|(?:annual )?meeting of)\s/iu;

/**
 * True for words that say where a paper was published, and nothing else.
 *
 * @example isVenue("CVPR'24 Oral") // true
 */
export function isVenue(text: string): boolean {
  // `WOPB @ EMNLP '18`: a workshop at a conference.
  const words = text.trim().replace(/^\p{Lu}\S*\s@\s/u, '');
  return venue.test(words.replace(/^(?:19|20)\d\d\s+/u, '')) || journal.test(words) || spelledOut.test(words);
}
