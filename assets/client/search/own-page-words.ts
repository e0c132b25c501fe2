import type { OwnPageKind } from '../../../src/search/own-pages.ts';

/** Words for what a course has, and the kinds of pages that have it: the first that the course has. */
type Row = {
  readonly words: RegExp;
  readonly kinds: readonly OwnPageKind[];
  /** Of a text, which any course calls as it likes. */
  readonly title?: RegExp;
  /** Of a section that says so itself, and is a better answer. */
  readonly heading?: RegExp;
};

/** What students ask a course for. The first row whose words are in a text decides. */
export const ownPageWords: readonly Row[] = [
  {
    words:
      /\bcit(?:e|ed|ing|ations?)\b|\bbib ?text?\b|\bbib(?:liograph(?:y|ies))?\b|\breferences\b|\breference list\b|\b(?:to|should i|do i|can i) reference\b|\b(?:zotero|endnote|mendeley)\b|\b(?:all|list of|how many|number of|count of)(?: the)? papers\b|引用|引文|參考文獻|参考文献|書目|书目|論文列表|论文列表|(?:所有|全部)(?:的)?(?:論文|论文)/giu,
    kinds: ['papers'],
  },
  {
    words:
      /\bslides?(?: ?decks?| ?shows?)?\b|\bpresentations?\b|\b(?:pptx?|powerpoint|keynote)s?\b|投影片|簡報|简报|幻燈片|幻灯片|課件|课件/giu,
    kinds: ['slides', 'lectures'],
  },
  {
    words:
      /\bhome ?works?\b|\bexercises?\b|\bassignments?\b|\bproblem sets?\b|\bp-?sets?\b|\bquiz(?:z?es)?\b|\bexams?\b|\bexaminations?\b|\bmid-?terms?\b|\bself[- ]tests?\b|\btest (?:yourself|myself|me)\b|\btake[- ]home\b|\bpractice\b|\bflash ?cards?\b|\brevis(?:e|ion)\b|\banki\b|作業|作业|習題|习题|練習|练习|考試|考试|考題|考题|測驗|测验|小考|期中考|期末考|複習|复习|單字卡|闪卡/giu,
    kinds: ['revise'],
  },
  {
    words:
      /\b(?:where|how|what) (?:do|should|can|could|to|shall)(?: (?:i|we|you|one|beginners?|newcomers?|students))? (?:start|begin|read first|study first|learn first)\b|\bget(?:ting)? started\b|\b(?:reading|study) order\b|(?:從|从)(?:哪裡|哪里|哪兒|哪儿|哪)(?:一?[篇個个章課课])?開?开?(?:始|讀|读|看|學|学)|(?:先|最先)[讀读看學学](?:哪|什麼|什么)?|(?:閱讀|阅读)(?:順序|顺序)/giu,
    kinds: ['lectures'],
    heading:
      /\b(?:read|start|begin)\b.*\bfirst\b|\bwhere to (?:start|begin)\b|\bstart here\b|\bgetting started\b|\b(?:reading|study) order\b|先[讀读看]|(?:閱讀|阅读)(?:順序|顺序)|(?:從|从)(?:這裡|这里)開?开?始/iu,
  },
  {
    words: /\bprint(?:able|ed|ing|outs?)?\b|\bpdfs?\b|列印|打印/giu,
    kinds: ['print'],
  },
  {
    words:
      /\bs[iy]ll?ab(?:us|i)\b|\bschedules?\b|\btable of contents\b|\btoc\b|\bcurriculum\b|\b(?:course|class) (?:overview|outline|plan|contents?)\b|\b(?:all|list of|how many|number of|count of)(?: the)? lectures\b|大綱|大纲|課表|课表|目錄|目录|課程(?:內容|規劃|進度)|课程(?:内容|规划|进度)/giu,
    kinds: ['lectures'],
  },
  {
    words:
      /\bgloss?ar(?:y|ies)\b|\babbreviations\b|\bacronyms\b|\bterminolog(?:y|ies)\b|\bvocabulary\b|\bkey terms\b|\bdefinitions\b|(?:術語|术语|縮寫|缩写|詞彙|词汇|名詞|名词)(?:表|解釋|解释)|術語|术语/giu,
    kinds: ['text'],
    title: /glossary|abbreviations|terms|vocabulary|術語|术语|名詞|名词|詞彙|词汇/iu,
  },
  {
    words:
      /\berrat(?:a|um)\b|\bmistakes?\b|\berrors?\b|\bcorrections?\b|\bcorrigend(?:a|um)\b|\btypos?\b|勘誤|勘误|更正|(?:寫|写|打)?錯(?:誤|字)?|(?:写|打)?错(?:误|字)?/giu,
    kinds: ['text'],
    title: /errat|correct|corrigend|勘誤|勘误|更正/iu,
  },
  {
    words:
      /\b(?:further|additional|recommended|extra|more) (?:readings?|resources?|materials?|literature)(?: materials?)?\b|\breading list\b|\btext ?books?\b|\bresources\b|\breadings\b|延伸閱讀|延伸阅读|參考(?:書|資料)|参考(?:书|资料)|課本|课本|教科書|教科书|教材/giu,
    kinds: ['text'],
    title: /reading|resources|literature|閱讀|阅读|參考|参考/iu,
  },
  { words: /\btopics\b|\b(?:which|what) (?:subjects|themes)\b|主題|主题/giu, kinds: ['topics', 'lectures'] },
  {
    words: /\boffline\b|\bwithout (?:the )?(?:internet|network|wi-?fi)\b|\binstall\b|離線|离线/giu,
    kinds: ['app'],
  },
  {
    words:
      /\bbook ?marks?\b|\bfavou?rites?\b|\bmy (?:list|notes|highlights)\b|書籤|书签|收藏|我的(?:清單|清单|筆記|笔记)/giu,
    kinds: ['list'],
  },
  {
    words: /\bwhat(?:['’]?s| is) new\b|\bchange ?log\b|\brecent changes\b|最近更新|更新紀錄|更新记录/giu,
    kinds: ['news'],
  },
  {
    words:
      /\b(?:all|list of)(?: the)?(?: architectures?)? (?:figures|pictures|images|diagrams)\b|所有(?:的)?[圖图]片?|圖片列表|图片列表/giu,
    kinds: ['figures'],
  },
  {
    words:
      /\b(?:comparison|overview|summary|feature) (?:table|chart|matrix)\b|\btable of (?:all )?(?:models|vlms)\b|(?:模型)?對照表|对照表|比較表|比较表|(?:模型)?(?:一覽表|一览表)/giu,
    kinds: ['matrix', 'compare', 'models'],
  },
  {
    words:
      /\b(?:all|list of|how many|number of|count of)(?: the| all)? (?:models|vlms|systems)\b|(?:所有|全部)(?:的)?模型|模型(?:列表|清單|清单|一覽|一览)/giu,
    kinds: ['models'],
  },
  {
    words: /\bcompare (?:two |the )?models\b|\bside by side\b|比較模型|比较模型|模型比較|模型比较/giu,
    kinds: ['compare'],
  },
];

/** Words that may surround these and add nothing, beside those of any question. */
export const besideOwnPages =
  /\b(?:an?|all|any|some|my|our|your|must|get|got|find|see|give|want|read|open|view|course|class|lectures?|lesson|website|site|page|section|whole|entire|list|file|format|download|export|entry|questions?|problems?|tests?|final|answers?|cards?|sheet|version|copy|pdf|available|covered|discussed|notes|handouts?|myself|yourself|reading|learning|studying|start(?:ing)?|begin(?:ning)?|first|vlms?)\b|課程|课程|這門課|这门课|這堂課|这堂课|這個?|这个?|本課|本课|講義|讲义|課|课|怎麼|怎么|如何|哪裡|哪里|哪兒|哪儿|在|有沒有|有没有|有|的|我|要|想|可以|能|看|找|題目|题目|題|题|下載|下载|檔案?|档案?|裡|里|中|列出|閱讀|阅读|清單|清单|列表|筆記|笔记|開始|开始|應該|应该|先|哪一?[篇個个章課课]?|什麼|什么|讀|读|學|学|嗎|吗|呢|請|请|[?？!！.。,，、]/giu;
