import { foldText } from '../../../src/search/fold.ts';
import { eitherScript, simplify } from './either-script.ts';

/** A question, and what is left of it without its question words. */
export type Question = {
  /** The words that may name something: `clip` of "what is clip". */
  readonly text: string;
  /** The reader asks how things differ. */
  readonly isComparison: boolean;
  /** Which of several things of the same name the reader asks for. */
  readonly wants?: 'term' | 'part';
};

/** How a question begins in English, or what marks one in the middle. */
const asks =
  /^(?:what|who|whose|how|why|when|where|which|is|are|does|do|did|can|could|explain|define|describe|compare|tell me|show me)(?:['’]?s|['’]?re)?\s|\?\s*$|\s(?:what (?:is|are|does)(?: (?:it|that|this))?(?: means?)?|explained)\s*$|\b(?:vs\.?|versus|compared (?:to|with))\s|^(?:(?:the|main|key|two|three|four|five) )*(?:differences?|comparison) (?:between|of)\s|\s(?:differences?|comparison|compared?)\s*$|\s\/\s|\b(?:advantages?|improvements?|similarit(?:y|ies))\s(?:.*\s)?(?:over|between)\s/i;

/** What is asked about something: `parameters of clip`. */
const asksFor =
  /^(?:the )?(?:number of )?(?:parameters?|params|size|resolution|licen[cs]e|code|repository|paper|weights|checkpoints?|data|dataset|training|architecture|(?:architecture )?(?:diagram|figure|picture|drawing|illustration|schema(?:tic)?)s?|vision encoder|encoder|connector|language model|llm|authors?|year|results?|definition|meaning|bib ?te?x|citations?|pdf|arxiv(?: id| link)?|abstract) (?:of|for|in|behind)\s/i;

/** The same in Chinese, in any position. */
const hanAsks = eitherScript(
  /什麼是|是?(?:用來)?[做幹](?:什麼|嘛|啥)用?的?|有(?:什麼|啥)用|差在哪(?:裡|兒)?|哪裡(?:不同|不一樣)|有何(?:不同|差別|差異|區別)|的(?:原因|理由)|甚麼是|何謂|請問|介紹一下|是什麼|是甚麼|是啥|的?意思|的?定義|是?(?:如何|怎麼|怎樣)(?:運作|工作|訓練|使用|用)?的?|為什麼|誰(?:做|提出|發明|寫)的?|(?<=[\s\w.-])對比(?=[\s\w])|(?:之間)?(?:有什麼)?的?(?:差別|差異|區別|不同)|(?:有什麼)?不一樣|為何|的?縮寫|比較|(?:哪一?個|誰)(?:更|較)?(?:好|強|大|小|快|新)|還是|多少|嗎|呢|[?？]/gu,
);
const hanCompares = eitherScript(
  /(?<=[\s\w.-])對比(?=[\s\w])|差在哪|不一樣|差別|差異|區別|不同|比較|(?:哪一?個|誰)(?:更|較)?(?:好|強|大|小|快|新)|還是/u,
);
const han = /\p{Script=Han}/u;
/** What is asked for in Chinese: `LLaVA 的參數`. */
const hanAsksFor = eitherScript(
  /的(?:引用(?:格式|方式)?|參數|大小|解析度|授權|程式碼|代碼|論文|權重|架構圖?|圖|作者|年份|資料|數據|連接器|(?:視覺)?編碼器|語言模型)(?:量|數)?(?:是|有)?/gu,
);

/** Between two things that are compared. */
const hanAnd = eitherScript(/[和與跟及、]|對比/gu);

/** What two things are to each other: `Heron better than Egret`. */
const relates =
  /\b(?:better|worse|faster|slower|newer|older|larger|bigger|smaller|stronger|weaker|cheaper) than\b|\bwhat(?:['’]s| has| is)? changed\b|\bor\b/i;

const compares =
  /\b(?:vs\.?|versus|compared?|comparison|differ|differs|different|differences?|similarit(?:y|ies)|advantages?|improvements?)\b|\s\/\s/i;

const lectureNoun = '(?:lectures?|lessons?|class(?:es)?|weeks?|sessions?)';

/** Who is asked for, where a question says what they do: `which model runs on a phone`. */
const asksWhich =
  /^(?:which|what)\s+(?:models?|systems?|vlms?|mllms?|benchmarks?|data ?sets?|tools?)\s+(?=\S)/i;

/** The same of a lecture: `which week covers phones`, `lecture on phones`. */
const asksLecture = new RegExp(
  String.raw`^(?:(?:in )?(?:which|what)\s+${lectureNoun}\s+(?=\S)|(?:the )?${lectureNoun}\s+(?=(?:on|about|by|with|from)\s))`,
  'i',
);
const hanAsksLecture = eitherScript(
  /在?[哪那]一?[堂個門節]?(?:課程?|講|週)(?:會|有)?(?:教|講|介紹|說明|談)?到?/u,
);

/** A reason why not is given where it is said what happens instead. */
const whyNot = /(?<=^why\b.{0,80})\b(?:not|never)\b/i;

/** What comes before or after a thing when a reader wants the models that have to do with it: `models built on Vicuna`. */
const listsModels =
  /^(?:(?:which|what|all|list|show|find|the|are|is|there|any)\s+)*(?:models?|systems?|vlms?|mllms?|networks?)\s+(?:are\s+|is\s+|that\s+|which\s+|were\s+)*(?:with|using|uses?|have|has|having|from|by|of|made by|built (?:on|with|by)|based on|trained (?:on|by))\s+(?:an?\s+|the\s+)?|^(?:who|what) (?:else )?(?:builds?|is built|uses?) (?:on |with )?|[\s-]based\s+(?:models?|systems?|vlms?|mllms?|networks?|captioners?|assistants?|chatbots?|ones?)$/i;
const hanListsModels = eitherScript(
  /^誰(?:用了?|使用|採用)|^有?(?:哪些|哪個|什麼)?(?:模型|系統)(?:是|用了?|使用|採用|有|由|來自)?|(?:做|開發|提出|發表|推出|參與|訓練|研發)?的(?:多模態|視覺語言)?\s*(?:模型|系統|vlms?|mllms?)(?:有哪些)?$|(?:有?參與|發表|撰寫)過?的論文(?:有哪些)?$|^(?:使用|採用|用)(?=.*的(?:模型|系統)$)|當(?:作|成)?(?:視覺|影像)?(?:編碼器|語言模型|連接器)(?=的|$)/giu,
);

/** What papers have, and not what they are about. */
const ofPaper = /\bbib ?te?x\b|\bcit(?:e|ations?)\b|\bpdf\b|\babstract\b|\barxiv\b|引用/iu;

const defines = eitherScript(/\b(?:means?|meaning|definition|stands? for|define)\b|意思|定義|縮寫|何謂/iu);

/** Question words, and words for what is asked: they name nothing in the course. */
const fillers: ReadonlySet<string> = new Set(
  [
    'a an and are as at be been by can could did do does for from had has have how i in into is it its me of on or should tell',
    'that the their them there these they this those to us was we were what whats when where which who whos whom whose why will with',
    'would you about here between behind inside within vs versus compare compared comparison differ differs different difference differences explain define',
    'similarity similarities advantage advantages improvement improvements over',
    'describe show please made make makes download downloads built builds build created creates developed invented introduced proposed released',
    'published wrote written trained train work works working use uses used using mean means meaning definition called many much',
    'stay stays kept keep keeps remain remains still ever actually really exactly explained teach teaches taught covers',
    'number stand stands short abbreviation acronym need needs different during come comes out turn turns turned convert converts converted',
  ].flatMap((line) => line.split(' ')),
);

/** What can be asked about a thing. */
const properties: ReadonlySet<string> = new Set(
  [
    'parameters parameter params size resolution license licence code repository github paper arxiv weights checkpoint checkpoints',
    'bibtex citation citations cite pdf arxiv abstract link id data dataset training architecture diagram figure vision encoder connector language model models llm author authors year',
    'result results score scores accuracy open source layer kind type stage stages step steps first second third last final free allowed',
    'gpu gpus hardware lecture lectures course class week session',
    '階段 第一 第二 第三 第一階段 第二階段 第三階段 免費',
    '和 與 跟 及 的 用 參數 解析度 授權 程式碼 代碼 論文 權重 架構 訓練 資料 數據 模型',
  ].flatMap((line) => simplify(line).split(' ')),
);

/**
 * Reads what was typed as a question.
 *
 * @returns undefined if it is not a question, or if nothing is left of it
 * @example readQuestion('what is clip?')?.text // 'clip'
 * @example readQuestion('LLaVA 和 Flamingo 的差別')?.isComparison // true
 */
export function readQuestion(typed: string): Question | undefined {
  const listed = typed
    .replace(listsModels, '')
    .replace(hanListsModels, ' ')
    .replace(hanListsModels, ' ')
    .trim();
  if (listed !== typed && listed !== '') return readListed(listed);
  const isOfLecture = asksForLecture(typed);
  const isHan =
    han.test(typed) &&
    (typed.search(hanAsks) >= 0 || typed.search(hanAsksFor) >= 0 || hanAsksLecture.test(typed));
  if (!isHan && !isOfLecture && !asks.test(typed) && !asksFor.test(typed) && !relates.test(typed))
    return undefined;
  const isComparison = compares.test(typed) || relates.test(typed) || hanCompares.test(typed);
  const said = isHan
    ? typed.replace(hanAsksLecture, ' ').replace(hanAsksFor, ' ').replace(hanAsks, ' ')
    : typed.replace(relates, ' ').replace(asksLecture, '').replace(asksWhich, '').replace(whyNot, ' ');
  const plain = isHan && isComparison ? said.replace(hanAnd, ' ') : said;
  const text = dropFillers(plain);
  return text === '' ? undefined : { text, isComparison, ...(defines.test(typed) && { wants: 'term' }) };
}

/** Whether a text asks for something that a paper has: its citation, its PDF. */
export function asksForPaper(text: string): boolean {
  return ofPaper.test(text);
}

/** Whether a text asks which lecture teaches something. */
export function asksForLecture(text: string): boolean {
  return asksLecture.test(text) || hanAsksLecture.test(text);
}

/** Whether a text asks which models have to do with something. */
export function asksForModels(text: string): boolean {
  return text.search(listsModels) >= 0 || text.search(hanListsModels) >= 0;
}

function readListed(listed: string): Question | undefined {
  const text = dropFillers(listed.replace(madeBy, ''));
  return text === '' ? undefined : { text, isComparison: false, wants: 'part' };
}

const madeBy = eitherScript(/(?:做|開發)的?$/u);

/** A question about one thing without its asking: `那 CLIP 的 是多少` */
export function stripAsking(text: string): string {
  return dropFillers(text.replace(hanAsks, ' ').replace(hanFillers, ' '));
}

const hanFillers = eitherScript(
  /可不可以|能不能|有沒有|能否|可以|什麼|哪個|哪些|哪|發表|開發|推出|提出|製作|出自|來自|[的了是在用有和與及為由那出做幾家]/gu,
);

/** Between words, and where Han characters meet others, since no space is written there. */
const scriptEnds =
  /\s+|(?<=\p{Script=Han})(?=[^\s\p{Script=Han}])|(?<=[^\s\p{Script=Han}])(?=\p{Script=Han})/u;

/** @example splitAtScripts('CLIP的參數') // ['CLIP', '的參數'] */
export function splitAtScripts(text: string): string[] {
  return text.split(scriptEnds);
}

/**
 * A text without the words of any question.
 *
 * @param kept one of these that means something here
 */
export function dropFillers(text: string, kept = ''): string {
  return text
    .split(/\s+/)
    .map((word) => word.replace(/['’](?:s|re)$/i, '').replace(/[?？!,;:.]+$/, ''))
    .filter((word) => word === kept || (word !== '' && !fillers.has(word.toLowerCase())))
    .join(' ')
    .trim();
}

/** A word that says what is asked, and not about what. */
export function isProperty(word: string): boolean {
  return properties.has(simplify(word)) || fillers.has(word) || foldText(word) === '';
}
