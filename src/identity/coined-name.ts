import { rememberText } from '../collections/remember-text.ts';
import { isCourseCode } from './course-code.ts';
import { isFieldWord } from './field-word.ts';

/** A capital within, or behind others, capitals after a hyphen, four capitals, or letters with a figure: `RetinaNet`, `MLWade`, `R-CNN`, `YOLO`, `Heron-2`. */
const coinedWord =
  /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}\p{Lu}|^\p{Lu}{3,}\p{Ll}{2,}$|^\p{Lu}+\d*-\p{Lu}{2,}|^\p{Lu}\p{L}*-Net$|^(?!(?:Multi|Non|Semi|Self|Pre|Post|Cross|Inter|Intra|Co|Sub|Anti|Bi|Uni|Auto|Re|On|Off|Real|Open|Low|High)-)\p{Lu}\p{L}+-\p{Lu}+\d?\p{Lu}+$|^\p{Lu}{4,}\+*$|^\p{Lu}{3,}[-·]\p{Lu}\d*$|^\p{Lu}\p{L}{2,}-?v?\d/u;

/** `Q1`, `Day-3`, `Phase 1`, `HW1`; `ICCV2023` */
const numbered =
  /^(?:q|ex|ch|sec|l|hw|pa|pset|lab|day|phase|part|step|stage|level|round|week|unit|module|lesson|lecture|chapter|section|session|topic|task|idea|option|case|quiz|problem|project|assignment|sprint|milestone)[\s#.-]*\d{1,3}[a-z]?$|^(?:CVPR|ICCV|ECCV|WACV|NeurIPS|NIPS|ICML|ICLR|AAAI|IJCAI|ACL|EMNLP|NAACL|CoRL|RSS|ICRA|IROS|SIGGRAPH|INTERSPEECH|ICASSP|KDD|MICCAI)[\s'’-]*\d{2,4}$/iu;

/** The most words of such a name. */
const mostWords = 3;

/**
 * True for a name that was made up for one thing: words with capitals, one of which no dictionary has. Less than this,
 * a figure or a capital, many headings have: "F1 score", "GPU Setup".
 *
 * @example isCoinedName('Faster R-CNN') // true
 */
export const isCoinedName: (name: string) => boolean = /* @__PURE__ */ rememberText((name) => {
  const words = name.trim().split(/\s+/);
  if (numbered.test(name.trim()) || isCourseCode(name)) return false;
  if (words.length > mostWords || words.some((word) => /^\p{Ll}+$/u.test(word) || word.includes(';')))
    return false;
  return words.some((word) => coinedWord.test(word) && !isFieldWord(word));
});
