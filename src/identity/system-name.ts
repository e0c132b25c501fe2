import { rememberText } from '../collections/remember-text.ts';
import { isCoinedName } from './coined-name.ts';
import { isTermWord } from './term-word.ts';

/** Endings that models have and tools do not: `RetinaNet`, `MotionBERT`, `R-CNN`, `DeepLabV3+`. */
const ending =
  /(?:Nets?|CNN|FCN|BERT|[Ff]ormer|GANs?|VAE|GPT|YOLO|CLIP|ViT|DETR|(?<![A-Z])LM|LLaVA|Mamba)(?:[-\s]?[vVX]?\d[\w.+-]*)?\+*$|\p{L}{3,}[-\s]?[vV]\d[\w.]*\+*$/u;

/** Data sets that are called as networks are. */
const nets =
  /(?:Image|Word|Shape|Model|Scan|Concept|Frame|Verb|Part|Activity|Space|BigEarth|Audio|Semantic|Phoneme)Nets?\d*$/u;

/** A word before letters that one system made known: `Dueling DQN`. */
const variant = /^\p{Lu}\p{Ll}{2,15}\s(?:DQN|DETR|SAM|ViT|CLIP|YOLO|BERT|GPT)$/u;

/** In letters: no name of a system is longer. */
const longestName = 60;

/** True for a name that was made up, and is no term of its field. */
export const isCoinedThing: (name: string) => boolean = /* @__PURE__ */ rememberText((name) => {
  if (variant.test(name)) return true;
  return name.length <= longestName && isCoinedName(name) && !name.split(/\s+/).every(isTermWord);
});

/**
 * True for a name that was made up as those of models are.
 *
 * @example isSystemName('Faster R-CNN') // true
 */
export const isSystemName: (name: string) => boolean = /* @__PURE__ */ rememberText(
  (name) => variant.test(name) || (isCoinedThing(name) && ending.test(name) && !nets.test(name)),
);
