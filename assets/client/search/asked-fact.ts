import type { FactName } from '../../../src/search/fact-name.ts';
import { eitherScript } from './either-script.ts';

/** How a reader asks for each fact. The first that is found counts: `training data` does not ask about training. */
const table: readonly (readonly [FactName, RegExp])[] = [
  [
    'licence',
    /\blicen[cs](?:e[sd]?|ing)\b|\bcommercial(?:ly)?\b|\bopen[- ]source\b|授權|許可證?|開源|商用/giu,
  ],
  [
    'resolution',
    /\b(?:input |image )?resolution\b|\b(?:visual|image|vision) tokens?\b(?: (?:per|for (?:each|an?|every|one)) (?:image|picture))?|\bhow many (?:(?:visual|image|vision) )?(?:tokens?|pixels?)\b(?: (?:per|for (?:each|an?|every|one)) (?:image|picture))?|\bpixels?\b|解析度|分辨率|視覺詞元數?/giu,
  ],
  [
    'parameters',
    /\b(?:number of |total )?param(?:eter)?s?(?: count)?\b|\bhow (?:big|large)\b|\b(?:model )?size\b|(?:多少)?個?參數(?:量|數)?|多大/giu,
  ],
  [
    'data',
    /\b(?:pre-?)?train(?:ing|ed)? (?:data(?: ?sets?)?|sets?|on)\b|\bdata ?sets?\b|\bdata\b|\btrained (?:on|with)\b|\bhow many (?:images?|pictures?|pairs?|samples?|examples?)\b(?=.*\btrained\b)|(?:訓練)?(?:資料集?|數據集?)/giu,
  ],
  [
    'vision-encoder',
    /\b(?:vision|visual|image) (?:encoder|backbone|tower)\b|\bencoder\b|(?:視覺|影像|圖像)?編碼器/giu,
  ],
  ['connector', /\b(?:connector|projector|adapter)\b|連接器|投影層/giu],
  ['language-model', /\b(?:base )?(?:language (?:model|backbone)|llm)\b|\btext encoder\b|語言模型/giu],
  ['year', /\bwhen\b|\b(?:what |which )?year\b|\brelease date\b|什麼時候|何時|哪一?年|年份/giu],
  [
    'organisation',
    /\bwho(?:['’]?s| is) behind\b|\bwho (?:made|makes|built|builds|created|creates|developed|develops|released|invented|trained|owns)\b|\b(?:organi[sz]ations?|affiliations?|company|companies|labs?|institutions?)\b|(?:哪|什麼)(?:家|間|個)?(?:公司|機構|單位|學校|大學|團隊|實驗室)|公司|機構|誰(?:做|開發|發明|提出)/giu,
  ],
  [
    'result',
    /\b(?:benchmark )?(?:results?|scores?)\b|\bbenchmarks?\b|\bperformance\b|\baccuracy\b|成果|結果|表現|成績/giu,
  ],
  ['output', /\boutputs?\b|輸出/giu],
  [
    'training',
    /\b(?:pre-?)?train(?:ing|ed|s)?(?: (?:stages?|recipe|objective|procedure))?\b|\bbatch size\b|\bepochs?\b|(?:怎麼|如何|怎樣)?訓練(?:階段|方式|方法)?/giu,
  ],
];

const asked = table.map(([property, words]) => [property, eitherScript(words)] as const);

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
