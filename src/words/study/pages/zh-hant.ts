import type { StudyPageWords } from './en.ts';

const numbers = new Intl.NumberFormat('zh-Hant');

/** The first names of a list. */
function some(names: readonly string[], hasMore: boolean): string {
  return `${names.join('、')}${hasMore ? ' 等' : ''}`;
}

/** The same in Traditional Chinese. */
export const studyPagesInTraditionalChinese: StudyPageWords = {
  question: { label: '自我檢測：', answer: '答案' },
  revise: {
    title: '複習',
    titleOf: (lecture) => `複習：${lecture}`,
    describe: (name) => `${name} 的題目，會在你快要忘記答案時再問一次。`,
    needsScript: '未啟用 JavaScript 時，每篇講義的題目會列成清單，答案收合在題目下方。',
    desk: '題目',
    toLecture: '閱讀講義',
    byLecture: '依講義',
    allCards: (count) => `全部 ${numbers.format(count)} 題，答案收合`,
    printQuestions: '列印題目',
    printAnswers: '列印答案',
    questions: (count) => `${numbers.format(count)} 題`,
    place: (section) => `見講義：${section}`,
    data: '匯出與匯入',
  },
  keep: {
    describe: (course) => `你從 ${course} 收藏的模型、論文、章節與圖片，以及你的筆記。`,
    needsScript: '個人清單需要 JavaScript。它只保存在你的瀏覽器裡，不會傳送到任何地方。',
  },
  news: {
    title: '最近更新',
    describe: (course) => `「${course}」新增的講義、章節、模型、論文與更正，最新的在前。`,
    feed: '訂閱',
    since: '從這天起',
    kinds: { lecture: '講義', section: '章節', model: '模型', paper: '論文', erratum: '更正' },
  },
  print: {
    title: '列印整門課程',
    describe: (course) => `把「${course}」的講義合併成一頁，以便列印或存成 PDF。`,
    needsScript: '未啟用 JavaScript 時，請在各篇講義的頁面列印。',
    choose: '講義',
    gather: '合併成一頁',
    answers: '附上問題的解答',
  },
  app: {
    title: '離線閱讀',
    describe: (course) => `把「${course}」的講義存在這個瀏覽器裡，沒有網路也能閱讀。`,
    needsScript: '保存講義需要 JavaScript。',
    what: '講義會連同題目、投影片與本站的圖片一起保存。影片與其他網站的圖片仍需要網路。',
  },
  cards: {
    asks: {
      part: {
        'vision-encoder': (model) => `${model} 使用哪一個視覺編碼器？`,
        connector: (model) => `${model} 的連接器使用下列哪一種？`,
        'language-model': (model) => `${model} 使用哪一個語言模型？`,
      },
      user: {
        'vision-encoder': (part) => `下列哪一個以 ${part} 為視覺編碼器？`,
        connector: (part) => `下列哪一個的連接器含有 ${part}？`,
        'language-model': (part) => `下列哪一個以 ${part} 為語言模型？`,
      },
      diagram: '這是哪一個模型的架構圖？',
      first: '下列哪一個最早出現？',
      frozen: {
        'vision-encoder': '下列哪一個在整個訓練過程中都凍結視覺編碼器？',
        'language-model': '下列哪一個在整個訓練過程中都凍結語言模型？',
      },
      family: (model) => `${model} 屬於哪一個家族？`,
      paper: (title) => `講義介紹下列哪一個時引用論文〈${title}〉？`,
      maker: (model) => `${model} 是由誰開發的？`,
    },
    says: (model, said) => `${model}：${said}`,
    usedBy: (names, hasMore) => `${some(names, hasMore)}使用它`,
    members: (names, hasMore) => `${some(names, hasMore)}的家族`,
    madeBy: (model) => `開發 ${model} 的機構`,
  },
};
