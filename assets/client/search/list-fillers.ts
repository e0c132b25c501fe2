import { eitherScript } from './either-script.ts';

/** Words that deny what follows them. */
export const notWords = eitherScript(
  /\b(?:without|lacks?|lacking|except|excluding|not|no|never|cannot|neither|nor)\b|\bnon-(?!commercial)|\b(?:do|does|did|is|are|can|could)n['’]?t\b|沒有|不需要?|不用|無需|不使用|不含|不是|不會|不能|(?<!\p{Script=Han})[無非]/giu,
);

/** How Chinese compares with something, in the order of English. */
export const hanComparisons: readonly (readonly [compared: RegExp, said: string])[] = [
  [eitherScript(/比\s*([^比]+?)\s*(?:更|還要?|較)?[新晚]/giu), ' newer than $1 '],
  [eitherScript(/比\s*([^比]+?)\s*(?:更|還要?|較)?[舊早]/giu), ' older than $1 '],
  [eitherScript(/比\s*([^比]+?)\s*(?:更|還要?|較)?大/giu), ' larger than $1 '],
  [eitherScript(/比\s*([^比]+?)\s*(?:更|還要?|較)?小/giu), ' smaller than $1 '],
];

/** What may be between the words of a list, beside the words of any question. */
export const listBetween = eitherScript(
  /\b(?:having|all|only|based|year|list|an?|require|requires|generate|produce|include|our|course|lecture|one|ones|any|param(?:eter)?s?|so far|covered|discussed|mentioned|presented|available|publicly|versions?|currently|everything|anything|run|architectures?|how many|number of|count of|total|came|top)\b|[的有和與及所列出發表布裡是用會能?？,，、]|哪些|[哪幾兩三四五]一?[個篇款]|哪一個|什麼|課程|使用|可以|請問|需要|參數(?:量|數)?|(?:做|開發|推出|提出|來自|由)/giu,
);
