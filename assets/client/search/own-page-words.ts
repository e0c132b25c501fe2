import type { OwnPageKind } from '../../../src/search/own-pages.ts';
import { eitherScript } from './either-script.ts';

/** Words for what a course has, and the kinds of pages that have it: the first that the course has. */
type Row = {
  readonly words: RegExp;
  readonly kinds: readonly OwnPageKind[];
  /** Of a text, which any course calls as it likes. */
  readonly title?: RegExp;
  /** Each lecture has its own, and a text with these words says which: `slides on CLIP`. */
  readonly isOfLecture?: RegExp;
  /** Of a section that says so itself, and is a better answer. */
  readonly heading?: RegExp;
};

/** What students ask a course for. The first row whose words are in a text decides. */
const table: readonly Row[] = [
  {
    words:
      /\bcit(?:e|ed|ing|ations?)\b|\bbib ?text?\b|\bbib(?:liograph(?:y|ies))?\b|\breferences\b|\breference list\b|\b(?:to|should i|do i|can i) reference\b|\b(?:zotero|endnote|mendeley)\b|\b(?:all|list of|how many|number of|count of)(?: the)? papers\b|引用|引文|參考文獻|書目|論文列表|(?:所有|全部)的?論文/giu,
    kinds: ['papers'],
  },
  {
    words:
      /\bslides?(?: ?decks?| ?shows?)?\b|\bpresentations?\b|\b(?:pptx?|powerpoint|keynote)s?\b|\bpresent(?= (?:the|this|my|our) (?:lecture|course|class)\b)|投影片|簡報|幻燈片|課件/giu,
    kinds: ['slides', 'lectures'],
    isOfLecture: /./u,
  },
  {
    words:
      /\bhome ?works?\b|\bexercises?\b|\bassignments?\b|\bproblem sets?\b|\bp-?sets?\b|\bquiz(?:z?es)?\b|\bexams?\b|\bexaminations?\b|\bmid-?terms?\b|\bself[- ]tests?\b|\btest (?:yourself|myself|me)\b|\btake[- ]home\b|\bpractice\b|\bflash ?cards?\b|\brevis(?:e|ion)\b|\banki\b|作業|習題|練習|考試|考題|測驗|小考|期中考|期末考|複習|單字卡|閃卡/giu,
    kinds: ['revise'],
    isOfLecture: /\b(?:on|about|for|of|covering)\b|[關关][於于]|的/iu,
  },
  {
    words:
      /\b(?:where|how|what) (?:do|should|can|could|to|shall)(?: (?:i|we|you|one|beginners?|newcomers?|students))? (?:start|begin|read first|study first|learn first)\b|\bget(?:ting)? started\b|\b(?:reading|study) order\b|從(?:哪裡|哪兒|哪)(?:一?[篇個章課])?開?(?:始|讀|看|學)|(?:先|最先)[讀看學](?:哪一?[篇個章課]?|什麼)?|閱讀順序/giu,
    kinds: ['lectures'],
    heading:
      /\b(?:read|start|begin)\b.*\bfirst\b|\bwhere to (?:start|begin)\b|\bstart here\b|\bgetting started\b|\b(?:reading|study) order\b|先[讀看]|閱讀順序|從這裡開始/iu,
  },
  {
    words: /\bprint(?:able|ed|ing|outs?)?\b|\bpdfs?\b|列印|打印/giu,
    kinds: ['print'],
  },
  {
    words:
      /\bs[iy]ll?ab(?:us|i)\b|\bschedules?\b|\btable of contents\b|\btoc\b|\bcurriculum\b|\b(?:course|class) (?:overview|outline|plan|contents?|structure)\b|\bhow is (?:the|this) (?:course|class) (?:structured|organi[sz]ed)\b|\b(?:all|list of|how many|number of|count of)(?: the)? lectures\b|大綱|課表|目錄|課程(?:內容|規劃|進度)/giu,
    kinds: ['lectures'],
  },
  {
    words:
      /\bgloss?ar(?:y|ies)\b|\babbreviations\b|\bacronyms\b|\bterminolog(?:y|ies)\b|\bvocabulary\b|\bkey terms\b|\blist of terms\b|\bdefinitions\b|(?:術語|縮寫|詞彙|名詞)(?:表|解釋)|術語/giu,
    kinds: ['text'],
    title: /glossary|abbreviations|terms|vocabulary|術語|名詞|詞彙/iu,
  },
  {
    words:
      /\berrat(?:a|um)\b|\bwhat(?: has| was)? changed\b|\bchang(?:es|ed) from the original\b|\bmistakes?\b|\berrors?\b|\bcorrections?\b|\bcorrigend(?:a|um)\b|\btypos?\b|勘誤|更正|(?:改|修正|修改|更動)(?:過|了)(?:什麼|哪裡)?|(?:寫|打)?錯(?:誤|字)?/giu,
    kinds: ['text'],
    title: /errat|correct|corrigend|勘誤|更正/iu,
  },
  {
    words:
      /\b(?:further|additional|recommended|extra|more) (?:readings?|resources?|materials?|literature)(?: materials?)?\b|\b(?:more|other|further) (?:surveys|papers|articles|books)(?: to read)?\b|\breading list\b|\btext ?books?\b|\bresources\b|\breadings\b|延伸閱讀|參考(?:書|資料)|課本|教科書|教材/giu,
    kinds: ['text'],
    title: /reading|resources|literature|閱讀|參考/iu,
  },
  {
    words:
      /\b(?:authoring|writing|author['’]?s?)(?: lectures?)? (?:guide|manual|docs|documentation)\b|\b(?:how (?:do i|can i|to)|help(?: me)?) (?:write|author|add|create) (?:an? )?(?:new )?(?:lecture|course|post)(?: post)?s?\b|(?:怎麼|如何)(?:寫|新增|撰寫)(?:講義|課程|文章)|(?:寫作|撰寫)(?:指南|說明)/giu,
    kinds: ['text'],
    title: /\bwriting\b|\bguide\b|撰寫|寫作|指南/iu,
  },
  { words: /\b(?:instructors?|professors?|lecturers?|teachers?)\b|老師|教授|講師/giu, kinds: ['lectures'] },
  { words: /\btopics\b|\b(?:which|what) (?:subjects|themes)\b|主題/giu, kinds: ['topics', 'lectures'] },
  {
    words: /\boffline\b|\bwithout (?:the )?(?:internet|network|wi-?fi)\b|\binstall\b|離線/giu,
    kinds: ['app'],
  },
  {
    words:
      /\bbook ?marks?\b|\bfavou?rites?\b|\bmy (?:list|notes|highlights)\b|\bwhat (?:did|have) i (?:saved?|kept|keep)\b|\bsaved\b|書籤|收藏|我的(?:清單|筆記)/giu,
    kinds: ['list'],
  },
  {
    words: /\bwhat(?:['’]?s| is) new\b|\bchange ?log\b|\brecent changes\b|最近更新|更新[紀記]錄/giu,
    kinds: ['news'],
  },
  {
    words:
      /\bgaller(?:y|ies)\b|\b(?:all|list of)(?: the)?(?: architectures?)? (?:figures|pictures|images|diagrams)\b|所有的?(?:架構)?圖片?|(?:架構)?圖片?的?(?:列表|總覽|一覽)/giu,
    kinds: ['figures'],
  },
  {
    words:
      /\b(?:comparison|overview|summary|feature) (?:table|chart|matrix)\b|\btable of (?:all )?(?:models|vlms)\b|(?:模型)?對照表|比較表|(?:模型)?一覽表/giu,
    kinds: ['matrix', 'compare', 'models'],
  },
  {
    words:
      /\b(?:all|list of|how many|number of|count of)(?: the| all)? (?:models|vlms|systems)\b|(?:所有|全部)的?模型|模型(?:列表|清單|一覽)/giu,
    kinds: ['models'],
  },
  {
    words:
      /\b(?:all|list of|how many|number of|count of|what|which)(?: are)?(?: the| all)?(?: [a-z]+)?(?: model)? famil(?:y|ies)\b(?: are there)?|(?:有)?(?:所有|哪些|哪幾個|幾個|幾種|多少)的?(?:模型)?家族/giu,
    kinds: ['models'],
  },
  {
    words:
      /\b(?:all|list of|how many|number of|count of)(?: the| all)?(?: model)? parts\b|^(?:the )?(?:model )?(?:parts|components)\b|(?:所有|全部)的?(?:零件|元件|部件)|(?:零件|元件|部件)(?:列表|清單|一覽)/giu,
    kinds: ['parts'],
  },
  {
    words:
      /\bcompare (?:two |the )?models\b|\b(?:put )?(?:two |the |several )?(?:models )?(?:side by side|next to each other)\b|比較模型|模型比較/giu,
    kinds: ['compare'],
  },
  {
    words:
      /\b(?:which |what )?(?:lectures?|lessons?|class(?:es)?|weeks?|sessions?)\b(?: (?:is|are|was))?(?: (?:covers?|has|teach(?:es)?|discuss(?:es)?|explains?|introduces?|mentions?|talks?)\b)?|[哪那]一?[堂個門]?(?:課程?|講|週)(?:會|有)?(?:教|講|介紹|說明|談)?/giu,
    kinds: ['lectures'],
    isOfLecture: /./u,
  },
];

export const ownPageWords: readonly Row[] = table.map(({ words, title, heading, ...row }) => ({
  ...row,
  words: eitherScript(words),
  ...(title && { title: eitherScript(title) }),
  ...(heading && { heading: eitherScript(heading) }),
}));

/** Words that may surround these and add nothing, beside those of any question. */
export const besideOwnPages = eitherScript(
  /\b(?:an?|all|any|some|my|our|your|must|get|got|go|back|bring|take|jump|switch|index|overview|students?|find|see|give|want|read|open|view|course|class|lectures?|lesson|website|site|page|section|whole|entire|list|file|format|download|export|entry|questions?|problems?|tests?|final|answers?|cards?|sheet|original|version|copy|pdf|available|covered|discussed|notes|handouts?|myself|yourself|reading|learning|studying|start(?:ing)?|begin(?:ning)?|first|vlms?)\b|課程|這門課|這堂課|這個?|本課|講義|課|怎麼|如何|哪裡|哪兒|在|有沒有|有|的|我|要|想|可以|能|看|找|題目|題|下載|檔案?|裡|中|列出|閱讀|清單|列表|筆記|開始|應該|先|[回打前]?[開往到去]|頁面?|給|交|是|誰|學生|哪一?[篇個章課]?|什麼|讀|學|嗎|呢|請|[?？!！.。,，、]/giu,
);
