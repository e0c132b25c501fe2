import { rememberText } from '../../collections/remember-text.ts';
import { isFieldWord } from '../../identity/field-word.ts';
import { withoutNumbering } from '../../identity/thing-name.ts';

/** Words for a kind of text or thing, which name nothing that is taught. */
const kinds = [
  'introductions?|intro|overview|summary|summaries|details?|points?|features?|specifications?|background|motivation|history|basics',
  'installation|install|setup|getting started|quick ?start|usage|requirements|prerequisites|downloads?|training|inference|evaluation|deployment',
  'papers?|models?|architectures?|structures?|methods?|approach(?:es)?|systems?|frameworks?|algorithms?|techniques?|works?|datasets?|benchmarks?',
  'tools?|toolkits?|libraries|packages|software|implementations?|repositories|code|applications?|projects?|demos?|surveys?|reviews?|survey/reviews?',
  'references?|resources|further reading|reading list|textbooks?|books?|courses?|tutorials?|videos?|blogs?|news|links?|slides|posters?|pdf|arxiv|preprint|abstract|github|website|home ?page',
  'examples?|exercises?|homework|assignments?|results?|experiments?|comparison|timeline|conclusions?|notes?|faq|misc|others?|appendix|acknowledge?ments?|citation|contents|outline',
].join('|');

/** Words before them that name nothing either. */
const qualities =
  'basic|short|brief|quick|general|technical|network|model|method|paper|key|main|related|recent|latest|selected|notable|popular|representative|important|classic|other|project|official|open[- ]source';

const kindsHan = [
  '簡介|介紹|概論|概述|總覽|前言|背景|動機|歷史|安裝|環境設定|快速開始|使用方法|參考|參考資料|參考文獻|延伸閱讀|論文|模型|架構|方法|系統|框架|演算法|技術|工具|資料集',
  '範例|練習|習題|作業|教學|課程|應用|專案|專題介紹|相關工作|實作成果|成果|結果|結論|筆記|附錄|其他',
  '简介|介绍|概论|总览|历史|安装|参考资料|参考文献|延伸阅读|论文|架构|系统|算法|技术|数据集|示例|练习|习题|教学|课程|应用|专案|项目|相关工作|结果|结论|笔记|附录',
  'リンク|関連リンク|参考リンク|参考文献|概要|基本仕様|仕様|メタ情報|特徴|まとめ|結論|実験|手法',
].join('|');

/** Headings that say what kind of text follows. */
const whole = new RegExp(`^(?:(?:${qualities}) )?(?:${kinds})$|^(?:${kindsHan})$`, 'iu');

/** `[Homework]: Counting herons` */
const task = /^\[?(?:homework|exercise|assignment|lab|作業|練習|習題|作业|练习|习题)\]?\s*\d*\s*[:：]/iu;

/** `Heron papers`, `VLA Overview` */
const last =
  /\s(?:introductions?|overview|examples?|exercises?|tutorials?|papers|textbooks|homework|lists?)$/iu;

/**
 * True for a heading that could be in any lecture: Introduction, Installation, Homework 1: …
 *
 * @example isPlainHeading('Basic Introduction') // true
 */
export const isPlainHeading: (name: string) => boolean = /* @__PURE__ */ rememberText((name) => {
  const words = withoutNumbering(name);
  return whole.test(words) || task.test(words) || detailsHan.test(words) || isPlainInBoth(words);
});

/** `數據集詳情` */
const detailsHan = /^\p{sc=Han}{2,6}(?:詳情|详情)$/u;

/** `概述 (Overview)`, `發布詳情 (Publication Details)` */
function isPlainInBoth(words: string): boolean {
  const [, han = '', latin = ''] = /^(\p{sc=Han}{2,8})\s?[(（]([A-Za-z &/]{3,40})[)）]$/u.exec(words) ?? [];
  if (han === '' || !(whole.test(han) || detailsHan.test(han))) return false;
  return (
    whole.test(latin) || /\s(?:details|overview|information|results|introduction|summary)$/iu.test(latin)
  );
}

/** True for a heading that groups: not a family that its entries belong to, though it may be about one thing, `CLIP Tutorial`. */
export const isGatheringHeading: (name: string) => boolean = /* @__PURE__ */ rememberText(
  (name) => isPlainHeading(name) || last.test(name.trim()) || gathersPapers(name),
);

/** `GNN论文`, `多模态论文`: papers of a field. */
function gathersPapers(name: string): boolean {
  const [, field = ''] = /^(.+?)\s*(?:經典|经典)?(?:論文|论文)$/u.exec(withoutNumbering(name)) ?? [];
  return isFieldWord(field) || /^\p{sc=Han}+$/u.test(field);
}
