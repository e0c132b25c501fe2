/** Houses that make models and tools. */
const houses =
  'OpenAI|(?:Google )?DeepMind|Google(?: Research| Brain)?|Meta(?: AI)?|FAIR|Microsoft(?: Research)?|NVIDIA|Salesforce(?: Research)?|Anthropic|Alibaba|Baidu|Tencent|ByteDance|Hugging ?Face|Apple|Amazon|IBM|xAI|Mistral(?: AI)?|DeepSeek|Zhipu|Stanford|Berkeley|MIT|CMU|Tsinghua';

const house = new RegExp(`^(?:${houses})$`, 'u');
const said = new RegExp(
  `\\b(?:by|from|of|da|di|de|par|por|von)\\s+(?:${houses})\\b|\\b(?:${houses})['’]s?\\b|(?:${houses})\\s*(?:的|推出|發布|发布|開發|开发|提出|開源|开源)`,
  'u',
);

/** True for the name of a house that makes models and tools. */
export function isMaker(name: string): boolean {
  return house.test(name);
}

const before = new RegExp(`^(?:${houses})\\s+\\p{Lu}[\\p{L}\\d.+-]{2,}$`, 'u');
const behind = new RegExp(`^(.{2,60}?)\\s+by\\s+(${houses})$`, 'u');

/** True for a name after that of its maker: `OpenAI Whisper`. */
export function startsWithMaker(name: string): boolean {
  return before.test(name) && !house.test(name);
}

/** What stands before a maker: `BART by Meta`. */
export function takeMaker(text: string): { readonly rest: string; readonly maker: string } | undefined {
  const [, rest = '', maker = ''] = behind.exec(text) ?? [];
  return rest === '' ? undefined : { rest, maker };
}

/** True for a sentence that says that something is of such a house: `developed by DeepMind`, `Google's`. */
export function saysMaker(sentence: string): boolean {
  return said.test(sentence);
}
