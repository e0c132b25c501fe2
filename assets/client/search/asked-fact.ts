import type { FactName } from '../../../src/search/fact-name.ts';

/** How a reader asks for each fact. The first that is found counts: `training data` does not ask about training. */
const asked: readonly (readonly [FactName, RegExp])[] = [
  [
    'licence',
    /\blicen[cs](?:e[sd]?|ing)\b|\bcommercial(?:ly)?\b|\bopen[- ]source\b|授權|授权|許可證|许可证?|開源|开源|商用/giu,
  ],
  [
    'resolution',
    /\b(?:input |image )?resolution\b|\b(?:visual|image|vision) tokens?\b(?: (?:per|for (?:each|an?|every|one)) (?:image|picture))?|\bhow many (?:(?:visual|image|vision) )?(?:tokens?|pixels?)\b(?: (?:per|for (?:each|an?|every|one)) (?:image|picture))?|\bpixels?\b|解析度|分辨率|(?:視覺|视觉)(?:詞元|词元)數?/giu,
  ],
  [
    'parameters',
    /\b(?:number of |total )?param(?:eter)?s?(?: count)?\b|\bhow (?:big|large)\b|\b(?:model )?size\b|(?:多少)?(?:個|个)?(?:參數|参数)(?:量|數|数)?|多大/giu,
  ],
  [
    'data',
    /\b(?:pre-?)?train(?:ing|ed)? (?:data(?: ?sets?)?|sets?|on)\b|\bdata ?sets?\b|\bdata\b|\btrained (?:on|with)\b|\bhow many (?:images?|pictures?|pairs?|samples?|examples?)\b(?=.*\btrained\b)|(?:訓練|训练)?(?:資料集?|數據集?|数据集?)/giu,
  ],
  [
    'vision-encoder',
    /\b(?:vision|visual|image) (?:encoder|backbone|tower)\b|\bencoder\b|(?:視覺|视觉|影像|圖像|图像)?(?:編碼器|编码器)/giu,
  ],
  ['connector', /\b(?:connector|projector|adapter)\b|連接器|连接器|投影層|投影层/giu],
  [
    'language-model',
    /\b(?:base )?(?:language (?:model|backbone)|llm)\b|\btext encoder\b|(?:語言|语言)模型/giu,
  ],
  ['year', /\bwhen\b|\b(?:what |which )?year\b|\brelease date\b|什麼時候|什么时候|何時|何时|哪一?年|年份/giu],
  [
    'organisation',
    /\bwho (?:made|makes|built|builds|created|creates|developed|develops|released|invented|trained|is behind|owns)\b|\b(?:organi[sz]ations?|affiliations?|company|companies|labs?|institutions?)\b|(?:哪|什麼|什么)(?:家|間|间|個|个)?(?:公司|機構|机构|單位|单位)|公司|機構|机构|(?:誰|谁)(?:做|開發|开发|發明|发明|提出)/giu,
  ],
  [
    'result',
    /\b(?:benchmark )?(?:results?|scores?)\b|\bbenchmarks?\b|\bperformance\b|\baccuracy\b|成果|結果|结果|表現|表现|成績|成绩/giu,
  ],
  ['output', /\boutputs?\b|輸出|输出/giu],
  [
    'training',
    /\b(?:pre-?)?train(?:ing|ed|s)?(?: (?:stages?|recipe|objective|procedure))?\b|\bbatch size\b|\bepochs?\b|(?:怎麼|怎么|如何|怎樣)?(?:訓練|训练)(?:階段|阶段|方式|方法)?/giu,
  ],
];

/** A fact that is asked for, and what is left: the words that name whose fact it is. */
export type AskedFact = { readonly property: FactName; readonly rest: string };

/**
 * Reads which fact a text asks for.
 *
 * @example readAskedFact('how many parameters does clip have') // { property: 'parameters', rest: 'how many   does clip have' }
 */
export function readAskedFact(text: string): AskedFact | undefined {
  const found = asked.find(([, words]) => text.search(words) >= 0);
  if (!found) return undefined;
  const [property, words] = found;
  const rest = text.replace(words, ' ').trim();
  return rest === '' ? undefined : { property, rest };
}
