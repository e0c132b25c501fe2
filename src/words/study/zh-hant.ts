import type { StudyWords } from './en.ts';

const numbers = new Intl.NumberFormat('zh-Hant');

/** The first names of a list. */
function some(names: readonly string[], hasMore: boolean): string {
  return `${names.join('、')}${hasMore ? ' 等' : ''}`;
}

/** The same in Traditional Chinese. */
export const studyInTraditionalChinese: StudyWords = {
  question: { label: '自我檢測：', answer: '答案' },
  revise: {
    title: '複習',
    titleOf: (lecture) => `複習：${lecture}`,
    describe: (name) => `${name} 的題目，在快要忘記答案之前再問一次。`,
    needsScript: '沒有 JavaScript 時，每篇講義的題目是一份清單，答案收合在下方。',
    desk: '題目',
    toLecture: '閱讀講義',
    byLecture: '依講義',
    allCards: (count) => `全部 ${numbers.format(count)} 題，答案收合`,
    questions: (count) => `${numbers.format(count)} 題`,
    place: (section) => `見講義：${section}`,
    progress: (known, of) => `已記住 ${numbers.format(known)}／${numbers.format(of)}`,
    due: (count) => `${numbers.format(count)} 題待複習`,
    start: '開始',
    goOn: '繼續',
    counts: (due, fresh, known) =>
      `待複習 ${numbers.format(due)} 題，新題 ${numbers.format(fresh)} 題，已記住 ${numbers.format(known)} 題`,
    length: '一次最多十分鐘，隨時可以停止。',
    nothingDue: (when) => `現在沒有待複習的題目，下一題在${when}。`,
    question: (number) => `第 ${numbers.format(number)} 題`,
    ask: {
      one: '選出一個。',
      several: '選出所有正確的。',
      order: '依序選出。',
      match: '為每一項選出對應的。',
      short: '輸入答案。',
      open: '先用自己的話回答，再對照。',
    },
    answerField: '你的答案',
    check: '檢查',
    show: '看答案',
    right: '答對了。',
    wrong: '不對。',
    rightIs: (answer) => `答案是 ${answer}。`,
    rate: '你記得多少？',
    rates: { again: '完全不記得', hard: '勉強記得', good: '記得' },
    next: '下一題',
    undo: '復原',
    stop: '停止',
    undone: '已復原：再答一次這一題。',
    keys: '按鍵：數字選擇，Enter 繼續，U 復原。',
    loading: '正在載入題目…',
    failed: '題目沒有載入。請檢查連線後再試一次。',
    done: (answered, right) => `回答了 ${numbers.format(answered)} 題，答對 ${numbers.format(right)} 題。`,
    timeUp: '十分鐘到了。',
    nextDue: (when) => `下一題在${when}。`,
    when: {
      soon: '幾分鐘後',
      today: '今天稍晚',
      tomorrow: '明天',
      inDays: (days) => `${numbers.format(days)} 天後`,
    },
    notKept: '這個瀏覽器不允許網站保存任何資料：離開本頁後，作答記錄就會消失。',
    otherVersion: '這裡保存的資料由較新版本的網站寫成，不會更動。',
    data: '帶走',
    json: '進度（JSON）',
    anki: '題目（Anki）',
    csv: '題目（CSV）',
    bring: '讀回進度',
    brought: (count) => `已讀回 ${numbers.format(count)} 題的進度。`,
    notBrought: '這個檔案沒有本站的進度，沒有更動任何資料。',
    forget: '清除所有進度',
    forgotten: '所有進度都已清除。',
    privacy: '進度只保存在這個瀏覽器裡，不會送到任何地方。',
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
      paper: (title) => `論文〈${title}〉提出的是下列哪一個？`,
      maker: (model) => `${model} 是誰做的？`,
    },
    says: (model, said) => `${model}：${said}`,
    usedBy: (names, hasMore) => `${some(names, hasMore)}使用它`,
    members: (names, hasMore) => `${some(names, hasMore)}的家族`,
    madeBy: (model) => `做出 ${model} 的機構`,
  },
};
