/** Words that deny what follows them. */
export const notWords =
  /\b(?:without|lacks?|lacking|except|excluding|not|no|never|cannot|neither|nor)\b|\bnon-(?!commercial)|\b(?:do|does|did|is|are|can|could)n['’]?t\b|沒有|没有|不需要?|不用|無需|无需|不使用|不含|不是|不會|不会|不能|(?<!\p{Script=Han})[無无非]/giu;

/** How Chinese compares with something, in the order of English. */
export const hanComparisons: readonly (readonly [compared: RegExp, said: string])[] = [
  [/比\s*([^比]+?)\s*(?:更|還要?|还要?|較|较)?[新晚]/giu, ' newer than $1 '],
  [/比\s*([^比]+?)\s*(?:更|還要?|还要?|較|较)?[舊旧早]/giu, ' older than $1 '],
  [/比\s*([^比]+?)\s*(?:更|還要?|还要?|較|较)?大/giu, ' larger than $1 '],
  [/比\s*([^比]+?)\s*(?:更|還要?|还要?|較|较)?小/giu, ' smaller than $1 '],
];

/** What may be between the words of a list, beside the words of any question. */
export const listBetween =
  /\b(?:having|all|only|based|year|list|an?|require|requires|generate|produce|include|our|course|lecture|one|ones|any|param(?:eter)?s?|so far|covered|discussed|mentioned|presented|available|publicly|versions?|currently|everything|anything|run|architectures?|how many|number of|count of|total|came)\b|[的有和與与及所列出發发表布裡里是用會会能?？,，、]|哪些|哪一?[個个]|什麼|什么|課程|课程|使用|可以|請問|请问|需要|(?:參數|参数)(?:量|數|数)?|(?:做|開發|开发|推出|提出|來自|来自|由)/giu;
