import { eitherScript } from './either-script.ts';
import { isProperty, splitAtScripts, stripAsking } from './question.ts';

/** What students describe, and what it is called, in every course of the field. */
const table: readonly (readonly [words: RegExp, names: string])[] = [
  [
    /\b(?:which|what|all|list(?: of)?|used)\b.{0,5}\bdata ?sets?\b|(?:哪些|什麼|所有|全部)的?資料集|資料集(?:有哪些|列表)/iu,
    'datasets',
  ],
  [
    /\b(?:which|what|all|list(?: of)?|used)\b.{0,5}\bbenchmarks?\b|(?:哪些|什麼|所有|全部)的?基準|基準(?:有哪些|列表)/iu,
    'benchmarks',
  ],
  [
    /\b(?:read|recogni[sz]|transcrib|extract)\w*\b.{0,20}\b(?:text|words|writing|letters|handwriting|characters)\b.{0,12}\b(?:images?|pictures?|photos?|scans?|screenshots?)\b|\btext (?:in|from|inside) (?:an? |the )?(?:images?|pictures?|photos?)\b|(?:圖|照片|影像)(?:片|像)?(?:中|裡|上)的?(?:文字|字)|(?:讀|辨識|識別|認出?)出?文字/iu,
    'OCR; optical character recognition',
  ],
  [
    /\bmak(?:e|es|ing)\b.{0,14}\bup\b|\bmade[- ]up\b|\binvents? (?:things|objects|facts|stuff)\b|\b(?:lies|lying)\b|\bthings? that (?:are|is)(?: not|n['’]t) there\b|亂講|亂說|瞎掰|胡說|無中生有|捏造/iu,
    'hallucination',
  ],
  [
    /\b(?:predict|guess|fill|recover)\w*\b.{0,12}\b(?:missing|hidden|masked|blank(?:ed)?|removed)\b.{0,4}\b(?:words?|tokens?|text|blanks?)\b|\bfill[- ]in[- ]the[- ]blanks?\b|(?:預測|猜|填)出?(?:被?遮住|遮蔽|缺少|隱藏|空格)/iu,
    'masked language modelling; masked language modeling',
  ],
  [
    /\b(?:predict|guess)\w*\b.{0,6}\bnext (?:word|token)s?\b|(?:預測|猜)出?下一?個(?:詞|字)/iu,
    'language model; language modelling; next-token prediction',
  ],
  [
    /\b(?:cut|split|chop|divid|slic)\w*\b.{0,12}\b(?:squares|pieces|tiles|blocks|patches|chunks)\b|切成.{0,3}(?:小塊|方塊)/iu,
    'patch; patch embedding',
  ],
  [
    /\b(?:from|with|by) (?:a )?(?:few|some|handful of) examples\b|\bexamples in (?:the|its|a) prompt\b|\bjust a few (?:examples|samples)\b|(?:幾個|少數|很少)的?(?:例子|範例|樣本)/iu,
    'few-shot learning; in-context learning',
  ],
  [
    /\bwithout (?:any )?(?:examples|training examples|extra training|further training|being trained)\b|\b(?:classes|categories|tasks?|things)\b.{0,12}\bnever (?:seen|saw|trained)\b|沒有?看過|不用(?:任何)?(?:例子|範例)/iu,
    'zero-shot; zero-shot learning',
  ],
  [
    /\b(?:cheap|efficient|light)\w*\b.{0,8}\bfine-?tun\w+|\bfine-?tun\w+\b.{0,16}\b(?:few|fewer|little|one gpu|a single gpu|cheap\w*)\b|(?:省|少量|便宜).{0,4}微調/iu,
    'LoRA; parameter-efficient fine-tuning',
  ],
  [
    /\b(?:people|humans?|users?|annotators?)\b.{0,8}\b(?:rat|rank|judg|prefer|compar|feedback)\w*|(?:人類|使用者|用戶)的?(?:回饋|反饋|評分|偏好)/iu,
    'reinforcement learning from human feedback; RLHF',
  ],
  [
    /\b(?:where|locat\w+|point\w*)\b.{0,16}\b(?:objects?|things?|something)\b(?! with)|\b(?:draw\w*|boxes?) (?:a )?(?:bounding )?box(?:es)?\b|(?:物體|東西)(?:在|的)?(?:哪|位置)|框出/iu,
    'grounding',
  ],
  [
    /\b(?:ask|answer)\w*\b.{0,14}\bquestions?\b.{0,10}\b(?:about|on|for|of)\b.{0,8}\b(?:images?|pictures?|photos?)\b|(?:看圖|看著?圖|對(?:圖|影像)).{0,4}(?:回答|問答|答)/iu,
    'visual question answering; VQA',
  ],
  [
    /\b(?:between|joins?|connects?|links?|bridges?)\b.{0,12}\bencoder\b.{0,6}\b(?:and|with|to)\b.{0,6}\b(?:llm|language model)\b|(?:視覺|影像)?編碼器.{1,3}語言模型.{0,2}(?:中間|之間)的?|連接.{0,4}編碼器.{1,3}語言模型/iu,
    'connector; projector',
  ],
  [
    /\b(?:turn|convert|transform|chang)\w*\b.{0,20}\b(?:in)?to (?:an? )?(?:vectors?|numbers|list of numbers)\b|(?:變成|轉成|轉換成)(?:向量|數字)/iu,
    'embedding',
  ],
  [
    /\b(?:images?|pictures?|photos?)\b.{0,8}\b(?:and|with) (?:text|words)\b.{0,10}\b(?:mixed|together|interleaved|alternat\w+|in between)\b|圖文(?:混排|交錯|穿插)/iu,
    'interleaved data',
  ],
  [
    /\b(?:does|do)(?: not|n['’]t) (?:change|train|update)\b.{0,12}\b(?:weights|parameters)\b|\b(?:weights|parameters)\b.{0,12}\b(?:not|never) (?:changed|trained|updated)\b|\bkeep\w*\b.{0,14}\b(?:weights|parameters) fixed\b|(?:權重|參數)(?:不變|不更新|固定)/iu,
    'frozen',
  ],
  [
    /\b(?:follow|obey)\w*\b.{0,8}\b(?:instructions?|commands|orders)\b|(?:聽從|遵循|照[著着]?)指[令示]/iu,
    'instruction tuning',
  ],
  [
    /\b(?:remov|add|denois)\w*\b.{0,6}\bnoise\b|\bfrom (?:pure )?noise\b|(?:去除|加入|加上|移除)(?:雜訊|噪聲)/iu,
    'diffusion model; diffusion',
  ],
];

const described = table.map(([words, names]) => [eitherScript(words), names] as const);

/** What a text may say beside the description: who does it, and that they can. */
const beside = eitherScript(
  /\b(?:vlms?|mllms?|networks?|ai|assistants?|methods?|techniques?|ways?|tasks?|benchmarks?|tests?|able|learn(?:s|ed|ing)?|know(?:s|n)?|trying|tries|just|only|inside|one|single|it|its|itself|images?|pictures?|photos?|texts?|words?|sentences?|answers?|objects?|stuff|others|other)\b|圖片?|影像|圖像|照片|文字|答案|[會讓把]|方法|技術|任務|基準|測驗|怎麼|如何|可以|能夠|模型|那個|東西|什麼|[能去來裡中叫被]|指出|找出|說出|知道/giu,
);

/**
 * The names of what a text describes, and nothing beside it; the most usual first.
 *
 * @returns none where it describes nothing that is in the table
 * @example namesDescribed('guess the next word')[0] // 'language model'
 */
export function namesDescribed(text: string): readonly string[] {
  for (const [words, names] of described) {
    const left = text.replace(words, ' ');
    if (left === text) continue;
    const others = splitAtScripts(stripAsking(left.replace(beside, ' ').trim()));
    return others.every((word) => isProperty(word.toLowerCase())) ? names.split('; ') : [];
  }
  return [];
}
