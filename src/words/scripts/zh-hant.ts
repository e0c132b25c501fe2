import type { ScriptWords } from '../words.ts';

const numbers = new Intl.NumberFormat('zh-Hant');

/** What scripts say in Traditional Chinese. */
export const traditionalChineseInScripts: ScriptWords = {
  named: (many) => ({
    compare: {
      tray: `要比較的${many}`,
      chosen: (names) =>
        names.length === 1
          ? `已選 ${names.join()}，請再選一個。`
          : `比較 ${names.length} 個${many}：${names.join('、')}`,
      full: (most) => `最多 ${most} 個${many}，請先移除一個。`,
      unknown: (name) => `沒有名為「${name}」的${many}。`,
      another: `再加入一個${many}，就能看出差異。`,
    },
  }),
  code: {
    copy: '複製',
    copyCode: '複製程式碼',
    copied: '已複製',
    selected: '已選取',
    notCopied: '無法複製',
  },
  place: { goOn: (section) => `從「${section}」繼續閱讀`, dismiss: '關閉提示' },
  embeds: { show: '在此顯示', showThis: (title) => `在此顯示：${title}` },
  lists: {
    shownOf: (shown, all) => `${all}中的 ${numbers.format(shown)} 項`,
    loading: '正在讀取清單的其他分頁……',
    partial: '清單的其他分頁無法載入，這裡只有這一頁的內容。',
  },
  compare: {
    tray: '要比較的模型',
    chosen: (names) =>
      names.length === 1
        ? `已選 ${names.join()}，請再選一個。`
        : `比較 ${names.length} 個模型：${names.join('、')}`,
    full: (most) => `最多 ${most} 個模型，請先移除一個。`,
    compare: '比較',
    clear: '清除',
    remove: (name) => `移除 ${name}`,
    added: (name) => `已加入 ${name}`,
    removed: (name) => `已移除 ${name}`,
    unknown: (name) => `沒有名為「${name}」的模型。`,
    already: (name) => `${name} 已經在表中。`,
    failed: (name) => `${name} 無法載入，請檢查網路連線後再試。`,
    another: '再加入一個模型，就能看出差異。',
    overlay: '重疊比較',
    overlayOf: (first, second) => `${first} 與 ${second} 的架構圖重疊比較`,
    onlyIn: (name) => `只有 ${name} 有`,
    inBoth: '兩者相同',
    changed: (first, second) => `從 ${first} 到 ${second} 有變動`,
    boxOfKind: (name, kind) => `${name}（${kind}）`,
  },
  viewer: {
    name: '本頁的圖',
    close: '關閉',
    next: '下一張',
    previous: '上一張',
    zoomIn: '放大',
    zoomOut: '縮小',
    enlarge: '放大檢視',
    original: '開啟原圖',
    missing: '這張圖片未載入。',
    grounds: { white: '底色：白', black: '底色：黑', checker: '底色：棋盤格' },
    count: (present, all) => `${present} / ${all}`,
    status: (present, all, text) => `第 ${present} 張，共 ${all} 張：${text}`,
  },
};
