import type { Scale } from '../../../src/search/measures.ts';
import type { Said } from './asked-list.ts';
import {
  amount,
  between,
  commercial,
  endOf,
  frozen,
  has,
  inMonth,
  isLess,
  isMore,
  kind,
  lacks,
  lacksTrait,
  ofSize,
  open,
  order,
  output,
  relation,
  sized,
  trait,
  years,
} from './list-said.ts';

/** The words of a piece, and what they say, denied or not; undefined if they are left for others. */
type Piece = readonly [words: string, read: (isNot: boolean, ...found: string[]) => Said | undefined];

const year = '((?:19|20)\\d{2})(?![\\d.])(?:\\s*年)?';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const size = '(\\d+(?:\\.\\d+)?)\\s*(billion|million|[bm](?![a-z])|億)';
const params = '個?(?:\\s*(?:param(?:eter)?s?|參數))?';
const licensed = '(?:[- ]licen[cs](?:es?|ed|ing)\\b|\\b)';
const encoder =
  '(?:separate )?(?:(?:vision|visual|image) (?:encoder|backbone|tower)s?|(?:視覺|影像|圖像)編碼器)';
const languageModel = '(?:language models?|llms?|語言模型)';
/** What a word of size may stand before; a large language model is a term, and no size. */
const sizable = '(?:vlms?|mllms?|models?)\\b';
const put =
  '\\b(?:generat|produc|creat|mak|output|return|answer|reply|repl|respond)(?:e|es|ing|s|y|ies)?(?: with| in)? (?:text,? |images?,? |audio,? |video,? |and |or |new )*';
const hanPut = '(?:產生|生成|輸出|製作|做出)';

/** What can be the most or the least, in English and in Chinese. */
const scaleWords: readonly (readonly [by: Scale, words: string, han: string])[] = [
  [
    'tokens',
    '(?:visual |image |vision )?tokens?(?: per (?:image|picture))?',
    '(?:視覺|影像)?\\s*(?:詞元|tokens?)\\s*數?量?',
  ],
  ['pixels', '(?:(?:input |image )?res(?:olutions?)?|pixels|input (?:images?|size))', '(?:解析度|分辨率)'],
  ['parameters', 'param(?:eter)?s?(?: counts?)?', '參數(?:量|數)?'],
];

/** The two ends of a scale: `fewest visual tokens`, `解析度最高`. */
const ends: readonly Piece[] = scaleWords.flatMap(([by, words, han]) =>
  (
    [
      ['largest', 'most|largest|biggest|highest|greatest|max(?:imum)?', '[多大高]'],
      ['smallest', 'fewest|least|smallest|lowest|min(?:imum|imal)?', '[少小低]'],
    ] as const
  ).map(
    ([value, english, chinese]): Piece => [
      `\\b(?:${english})(?: number of| amount of)? ${words}\\b|${han}\\s*最${chinese}|最${chinese}的?\\s*${han}`,
      sized(value, by),
    ],
  ),
);

/** `high-resolution models`, `models with low resolution` */
const resolutions = (
  [
    ['high', 'largest'],
    ['low', 'smallest'],
  ] as const
).map(
  ([word, value]): Piece => [
    `\\b${word}[- ]res(?:olution)?(?= (?:vlms?|models?)\\b)|(?<=\\b(?:vlms?|models?) with (?:an? )?)${word}[- ]resolution\\b`,
    sized(value, 'pixels'),
  ],
);

/** What a text can say of a list. The first that applies takes its words. */
export const listPieces: readonly Piece[] = [
  // Years. That something was published says that a year alone is asked for.
  [
    `\\b(?:published|released|appeared|came out)(?= (?:in |during )?${year})|(?<=(?:19|20)\\d{2}年?)(?:發表|推出|發布)`,
    () => ({}),
  ],
  // Only the timeline shows months.
  [`\\b${month}\\.?,? (?:of )?${year}`, inMonth],
  [`${year}\\s*\\d{1,2}\\s*月`, inMonth],
  [`\\b(?:between|from) ${year} (?:and|to|until) ${year}`, years((from, to) => `${from}-${to}`)],
  [`${year}\\s*[-–到至]\\s*${year}`, years((from, to) => `${from}-${to}`)],
  [`\\b(?:before|earlier than|older than|prior to) ${year}`, years((found) => `0-${found - 1}`)],
  [`\\b(?:until|up to) ${year}`, years((found) => `0-${found}`)],
  [`\\b(?:after|later than|newer than) ${year}`, years((found) => `${found + 1}-`)],
  [`\\bsince ${year}`, years((found) => `${found}-`)],
  [`${year}\\s*(?:以前|之前)`, years((found) => `0-${found - 1}`)],
  [`${year}\\s*(?:以後|之後)`, years((found) => `${found + 1}-`)],
  [`(?<![\\d.])${year}`, years((found) => String(found))],
  // Sizes.
  [`\\b(?:between|from) ${size} (?:and|to) ${size}${params}`, between],
  [`\\b(?:smaller|fewer|less|under|below)(?: than)? ${size}${params}`, amount(isLess, 'smallest')],
  [`\\b(?:larger|bigger|more|over|above)(?: than)? ${size}${params}`, amount(isMore, 'largest')],
  [`(?:小於|少於|不到|低於)\\s*${size}${params}`, amount(isLess, 'smallest')],
  [`(?:大於|超過|多於|高於)\\s*${size}${params}`, amount(isMore, 'largest')],
  [`${size}${params}\\s*以下`, amount(isLess, 'smallest')],
  [`${size}${params}\\s*以上`, amount(isMore, 'largest')],
  [`(?<![\\p{L}\\d.])${size}${params}(?![\\p{L}\\d])`, ofSize],
  // Orders.
  ...ends,
  ...resolutions,
  ['\\b(?:largest|biggest)\\b|最大', sized('largest')],
  ['\\b(?:smallest|tiniest)\\b|最小', sized('smallest')],
  [`\\b(?:big|bigger|large|larger|huge|giant)(?= ${sizable})`, sized('largest')],
  [
    `\\b(?:small|smaller|tiny|little|lightweight|compact)(?= (?:vision[ -]language )?${sizable})|(?:輕量(?:級|型)?|小型?|小的)(?=(?:視覺語言|多模態)?模型)`,
    sized('smallest'),
  ],
  [
    `\\b(?:sorted |ordered |ranked |listed )?by (?:parameters|params|(?:model )?size)\\b|(?:按|依)照?參數量?(?:排序|排列)?`,
    sized('largest'),
  ],
  ['\\b(?:newest|latest|most recent)\\b|最新|最近', order('newest')],
  ['\\b(?:oldest|earliest|first)\\b|最早|最舊|最老|第一個', order('oldest')],
  [
    '\\b(?:timeline|chronology|history)\\b(?: (?:for|of|in))?|\\bwhat happened\\b|\\b(?:sorted |ordered |listed )?by (?:year|date|release(?: date)?)\\b|\\bin chronological order\\b|\\bchronological(?:ly)?\\b|(?:按|依)照?(?:年份|時間|年代)(?:排序|排列)?|時間軸|時間線|(?:發展|演進)?的?(?:歷史|歷程)|編年',
    order('time'),
  ],
  [
    '\\b(?:ancestors?|descend(?:s|ed|ants?|ing)?|lineages?|family trees?|genealogy|predecessors?|successors?)\\b|族譜|家譜|譜系|祖先|後代|前身|後繼',
    order('descent'),
  ],
  // What a list is compared with.
  ['\\b(?:newer|later) than\\b|\\bafter\\b|之後|以後', relation('after')],
  ['\\b(?:older|earlier) than\\b|\\bbefore\\b|之前|以前', relation('before')],
  ['\\b(?:larger|bigger) than\\b', relation('larger', endOf('largest'))],
  ['\\bsmaller than\\b', relation('smaller', endOf('smallest'))],
  // What models put out.
  [
    `${put}images?\\b|\\b(?:images?|pictures?) generat(?:ion|ors?|ing)\\b|\\b(?:${put})?(?:pictures?|photos?)(?= generation)|\\b(?:draws?|paints?)\\b(?: (?:images?|pictures?))?|${put}(?:pictures?|photos?)\\b|${hanPut}(?:圖片?|影像|圖像|照片)|[會能]?畫[圖畫]`,
    output('image'),
  ],
  [
    `${put}(?:audio|sounds?|speech|music|voice)\\b|\\b(?:audio|sound|speech|music) generat(?:ion|ors?|ing)\\b|\\b(?:speaks?|talks?)\\b(?: or ${put}(?:sounds?|audio))?|${hanPut}(?:聲音|音訊|音頻|語音)|[會能]?說話`,
    output('audio'),
  ],
  [
    `${put}(?:videos?|films?|movies?)\\b|\\bvideos? generat(?:ion|ors?|ing)\\b|${hanPut}(?:影片|視頻)`,
    output('video'),
  ],
  [`${put}(?:texts?|sentences?|captions?)\\b|${hanPut}(?:文字|句子)`, output('text')],
  // Parts.
  [
    `\\b(?:frozen|freez(?:e|es|ing)(?: the| its| their)?)\\s*的?\\s*${encoder}|${encoder}(?:被|is |are )?(?:凍結|frozen)|凍結的?${encoder}`,
    frozen('vision-encoder'),
  ],
  [
    `\\b(?:frozen|freez(?:e|es|ing)(?: the| its| their)?)\\s*的?\\s*${languageModel}|${languageModel}(?:被|is |are )?(?:凍結|frozen)|凍結的?${languageModel}`,
    frozen('language-model'),
  ],
  [encoder, lacks('vision-encoder')],
  // What is said of a whole model.
  [`\\bapache(?:[- ]?2(?:\\.0)?)?${licensed}`, trait('apache', 'licence')],
  [`\\bMIT[- ]licen[cs](?:es?|ed)\\b`, trait('mit', 'licence')],
  [
    `\\b(?:non-?\\s?commercial|cc[- ]by[- ]nc|research[- ]only)${licensed}|非商業`,
    trait('non-commercial', 'licence'),
  ],
  [`(?:\\bfor )?\\bcommercial(?:ly)?(?: use)?${licensed}|可?商用|商業使用`, commercial],
  [`\\b(?:disclosed|revealed)\\b|(?:披露|揭露)`, lacksTrait('undisclosed')],
  [`\\b(?:papers?|publications?|articles?)\\b|論文`, lacksTrait('unpublished')],
  // Kinds, and what a list comes with.
  ['\\b(?:source )?code\\b|程式碼|代碼', has('code')],
  ['(?:\\b(?:open |public |released )?weights\\b|\\bcheckpoints?\\b|(?:公開)?的?權重)', has('weights')],
  ['\\bfigures?\\b|架構圖', has('figure')],
  ['\\bopen[- ]?sourced?\\b|開源', open],
  ['\\b(?:closed|proprietary)(?:[- ]?source)?(?= (?:vlms?|models?|systems?)\\b)|閉源', () => open(true)],
  [
    '\\b(?:vision[ -]language models?|multimodal (?:large )?language models?|vlms?|mllms?|mm-llms?|models?|systems?)\\b|(?:視覺語言|多模態)?模型',
    kind('model'),
  ],
  ['\\bpapers?\\b|論文', kind('paper')],
  ['\\bdata ?sets?\\b|資料集|數據集', kind('dataset')],
  ['\\bbenchmarks?\\b|基準', kind('benchmark')],
  ['\\bsurveys?\\b|綜述', kind('survey')],
];
