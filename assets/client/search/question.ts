import { foldText } from '../../../src/search/fold.ts';

/** A question, and what is left of it without its question words. */
export type Question = {
  /** The words that may name something: `clip` of "what is clip". */
  readonly text: string;
  /** The reader asks how things differ. */
  readonly isComparison: boolean;
};

/** How a question begins in English, or what marks one in the middle. */
const asks =
  /^(?:what|who|whose|how|why|when|where|which|is|are|does|do|did|can|could|explain|define|describe|compare|tell me|show me)(?:['’]s|['’]re)?\s|\?\s*$|\b(?:vs\.?|versus)\s|^(?:the )?(?:differences?|comparison) (?:between|of)\s/i;

/** What is asked about something: `parameters of clip`. */
const asksFor =
  /^(?:the )?(?:number of )?(?:parameters?|params|size|resolution|licen[cs]e|code|repository|paper|weights|checkpoints?|data|dataset|training|architecture|diagram|figure|vision encoder|encoder|connector|language model|llm|authors?|year|results?|definition|meaning) (?:of|for|in|behind)\s/i;

/** The same in Chinese, in any position. */
const hanAsks =
  /什麼是|什么是|甚麼是|何謂|何谓|請問|请问|介紹一下|介绍一下|是什麼|是什么|是甚麼|是啥|的?意思|的?定義|的?定义|(?:是)?(?:如何|怎麼|怎么|怎樣|怎样)(?:運作|运作|工作|訓練|训练|使用|用)?的?|為什麼|为什么|誰(?:做|提出|發明|寫)的?|谁(?:做|提出|发明|写)的?|(?:之間)?(?:有什麼|有什么)?的?(?:差別|差别|差異|差异|區別|区别|不同)|比較|比较|多少|嗎|吗|呢|[?？]/gu;
const hanCompares = /差別|差别|差異|差异|區別|区别|不同|比較|比较/u;
/** What is asked for in Chinese: `LLaVA 的參數`. */
const hanAsksFor =
  /的(?:參數|参数|大小|解析度|授權|授权|程式碼|代码|論文|论文|權重|权重|架構圖?|架构图?|圖|图|作者|年份|資料|数据|連接器|连接器|(?:視覺|视觉)?(?:編碼器|编码器)|(?:語言|语言)模型)(?:量|數)?(?:是|有)?/gu;

/** Between two things that are compared. */
const hanAnd = /[和與与跟及、]|對比|对比/gu;

const compares = /\b(?:vs\.?|versus|compare|comparison|differ|differs|different|differences?)\b/i;

/** Question words, and words for what is asked: they name nothing in the course. */
const fillers: ReadonlySet<string> = new Set(
  [
    'a an and are as at be been by can could did do does for from had has have how i in into is it its me of on or should tell',
    'that the their them there these they this those to us was we were what whats when where which who whom whose why will with',
    'would you about between behind vs versus compare compared comparison differ differs different difference differences explain define',
    'describe show please made make makes built builds build created creates developed invented introduced proposed released',
    'published wrote written trained train work works working use uses used using mean means meaning definition called many much',
    'number',
  ].flatMap((line) => line.split(' ')),
);

/** What can be asked about a thing. */
const properties: ReadonlySet<string> = new Set(
  [
    'parameters parameter params size resolution license licence code repository github paper arxiv weights checkpoint checkpoints',
    'data dataset training architecture diagram figure vision encoder connector language model models llm author authors year',
    'result results open source layer kind type',
    '和 與 与 跟 及 的 用 參數 参数 解析度 授權 授权 程式碼 代码 論文 论文 權重 权重 架構 架构 訓練 训练 資料 数据 模型',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Reads what was typed as a question.
 *
 * @returns undefined if it is not a question, or if nothing is left of it
 * @example readQuestion('what is clip?') // { text: 'clip', isComparison: false }
 * @example readQuestion('LLaVA 和 Flamingo 的差別') // { text: 'LLaVA Flamingo', isComparison: true }
 */
export function readQuestion(typed: string): Question | undefined {
  const isHan = typed.search(hanAsks) >= 0 || typed.search(hanAsksFor) >= 0;
  if (!isHan && !asks.test(typed) && !asksFor.test(typed)) return undefined;
  const isComparison = compares.test(typed) || hanCompares.test(typed);
  const said = isHan ? typed.replace(hanAsksFor, ' ').replace(hanAsks, ' ') : typed;
  const plain = isHan && isComparison ? said.replace(hanAnd, ' ') : said;
  const words = plain
    .split(/\s+/)
    .map((word) => word.replace(/['’](?:s|re)$/i, '').replace(/[?？!,;:.]+$/, ''))
    .filter((word) => word !== '' && !fillers.has(word.toLowerCase()));
  return words.length > 0 ? { text: words.join(' '), isComparison } : undefined;
}

/** A word that says what is asked, and not about what. */
export function isProperty(word: string): boolean {
  return properties.has(word) || fillers.has(word) || foldText(word) === '';
}
