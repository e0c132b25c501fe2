import { rememberText } from '../../collections/remember-text.ts';
import { isFieldWord } from '../../identity/field-word.ts';
import { isDistinctive, longestHeading } from '../../identity/thing-name.ts';
import { venueNames } from '../../identity/venues.ts';

/** Headings of whole courses and repositories: who made them, what is in them, how they did. */
const pages =
  /^(?:(?:our |the |main |key |meet the )?(?:contributors?|contributing|team|members?|authors?|people|speakers?|instructors?|staff|maintainers?|sponsors?|organi[sz]ers?|participants?|students?|guests?)|contact(?: us)?|(?:special )?thanks(?: to .+)?|credits|welcome|about(?: us| me)?|star history|stargazers|table of contents?|toc|contents?|index|schedule|syllabus|timeline|release timeline|roadmap|change ?log|updates?|what'?s new|highlights?|licen[cs]e|citations?|cite us|bibtex|recap|agenda|logistics|announcements?|grading|deadlines?|office hours|key ideas?|big picture|discussion questions?|training (?:recipe|details?|setup)|human evaluation|download links?|disclaimer|community|support|features?|todo|to ?do|(?:key )?takeaways?|preliminaries|case stud(?:y|ies)|hands-?on|quiz(?:zes)?|questions?|q ?& ?a|discussions?|limitations?|future work|related work|method(?:s|ology)?|approach|architectures?|pipeline|workflow|implementation|ablations?|(?:test(?:ing)? |training |final |experimental )?results?|outputs?|screenshots?|gallery|app running|demo(?: 數據)?|hardware|software|materials?|components?|parts list|bill of materials|specs?|specifications?|performance|metrics?|losses|loss|data|definitions?|problem(?: statement)?|goals?|objectives?|tasks?|tips|troubleshooting|advanced|basic|options?|parameters|settings?|configuration|libraries|environments?|foundations?|general|misc(?:ellaneous)?|more|extras?|other .+|additional .+|further .+|related .+|(?:original|official) (?:project|papers?|code|implementation|(?:github )?repo(?:sitory)?|website|work))$|^(?:注意(?:事項|事项)?|(?:核心|主要|關鍵|关键)(?:結論|结论|要點|要点|貢獻|贡献|思想|內容|内容|概念)|目錄|目录|內容綱要|大纲|大綱|總結|总结|小結|小结|心得|學習心得|学习心得|貢獻者|贡献者|成員|成员|團隊|团队|作者|致謝|致谢|授權|许可|測試|测试|測試結果|测试结果|實驗結果|实验结果|實驗|实验|原理|方法|流程|算法流程|步驟|步骤|優點|优点|缺點|缺点|優缺點|优缺点|特點|特点|問題|问题|討論|讨论|說明|说明|定義|定义|功能|程式碼|代码|硬體|硬件|軟體|软件|材料|規格|规格|架構|架构|細節|细节|一些細節|一些细节|環境|环境|環境(?:安裝|配置|建置|設定)|环境(?:安装|配置|搭建)|訓練結果|训练结果|數據|数据|其他|其它|更多|影片|投影片|常見問題|常见问题)$/iu;

/** `How to train`, `什麼是注意力`, and what ends as a question. */
const question =
  /[?？]$|[吗嗎呢]$|^(?:how|what|what'?s|why|when|where|which|who|whose|is|are|do|does|did|can|could|should|would|will)\s|^(?:什麼是|什么是|為什麼|为什么|為何|为何|如何|怎麼|怎么|怎樣|怎样|有哪些|有什麼|有什么|何謂|何谓)|是什麼|是什么|有哪些|有什麼|有什么|的區別|的区别|的優缺點|的优缺点/iu;

/** `2024`, `2023 年`, `May 2024`, `14th of May 2024`, `January`, `3 月`, `2024-05`, `Week 3`, `v1.2` */
const time =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])\s*月(?:份)?|(?:19|20)\d\d(?:[-./年]\s*\d{1,2}(?:[-./月]\s*\d{1,2}日?|月)?|年)?(?:\s*(?:and earlier|onwards|以前))?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?:\d{1,2},?\s+)?(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?(?:\s+(?:19|20)\d\d)?|(?:week|day|lecture|lesson|chapter|part|unit|module|session|step|section|figure|table|stage|phase|assignment|exercise|project|problem|task)\s+#?\d+(?:[.-]\d+)*|(?:part|section|step|problem|question)\s+[A-Z]|(?:lab|homework|hw)\s*#?\d+(?:[.-]\d+)*|(?:appendix|附錄|附录)\s*[A-Z\d]{1,2}|v?\d+(?:\.\d+)*|第\s*[\d一二三四五六七八九十]+\s*\S{1,2})$/iu;

/** `CVPR 2021 Transformers`: what appeared where and when. */
const published = new RegExp(`^(?:${venueNames})[\\s'’-]*(?:19|20)\\d\\d\\b`, 'iu');

/** What a heading tells its reader to do. */
const instruction =
  /^(?:install(?:ing|ation)?|set(?:ting)?[- ]?up|configur(?:e|ing)|wir(?:e|ing)|build(?:ing)?|train(?:ing)?|run(?:ning)?|creat(?:e|ing)|mak(?:e|ing)|download(?:ing)?|deploy(?:ing)?|test(?:ing)?|open(?:ing)?|read(?:ing)?|writ(?:e|ing)|convert(?:ing)?|us(?:e|ing)|get(?:ting)?|add(?:ing)?|writing|connect(?:ing)?|prepar(?:e|ing)|import(?:ing)?|export(?:ing)?|load(?:ing)?|sav(?:e|ing)|start(?:ing)?|launch(?:ing)?|updat(?:e|ing)|upgrad(?:e|ing)|comput(?:e|ing)|calculat(?:e|ing)|defin(?:e|ing)|compar(?:e|ing)|understand(?:ing)?|implement(?:ing)?|evaluat(?:e|ing)|fine-?tun(?:e|ing)|enabl(?:e|ing)|check(?:ing)?|clon(?:e|ing)|flash(?:ing)?|solder(?:ing)?|mount(?:ing)?|assembl(?:e|ing)|working with|writing|introduc(?:e|ing)|(?:an )?intro(?:duction)? to|(?:a )?(?:deep )?dive into|guide to|a guide to|overview of|history of|types of|examples? of|review of|basics of)\s+\S|^(?:安裝|安装|設定|设置|建立|執行|运行|下載|下载|訓練|训练|使用|測試|测试|配置|部署|編譯|编译|準備|准备|製作|制作|構建|构建|搭建|加載|加载|評估|评估)\s*\S+/iu;

/** Work that a reader is asked to do. */
const exercise =
  /^\[?(?:homework|hw|exercises?|assignments?|labs?|problem sets?|quiz(?:zes)?|projects?|practice|作業|作业|練習|练习|習題|习题|實驗|实验|實作|专题|專題)\]?(?:\s*[#\d一二三四五六七八九十]|\s*[:：]|\s+[-–—]\s|$)/iu;

/** What comes before a colon if the words after it are not a name: `Prompt: Counting herons`. */
const announced =
  /^(?:prompts?|examples?|demos?|case stud(?:y|ies)|tips?|notes?|tutorials?|hands-?on|walk-?through|recipes?|use cases?|範例|示例|案例|示範|教學|教程|筆記|提示詞?|提示词?)(?:\s*[#\d]+)?\s*[:：]\s*\S/iu;

/** What systems are made for, and what they are made from: the last word of a heading that does not name a single one. */
const kinds =
  'detections?|segmentations?|recognitions?|classifications?|generations?|tracking|estimations?|forecast(?:s|ing)?|predictions?|re-?identification|reid|retrieval|captioning|answering|translations?|summari[sz]ations?|reconstructions?|synthesis|completions?|inpainting|super-?resolutions?|denoising|matching|alignments?|grounding|reasoning|understanding|editing|analysis|extraction|navigation|manipulation|planning|control|localization|registration|verification|identification|parsing|tagging|ranking|compression|quantization|distillation|pruning|optimi[sz]ations?|regulari[sz]ation|normali[sz]ation|augmentation|embeddings?|tokeni[sz]ation|learning|modell?ing|supervision|adaptation|fusion|interpretability|visuali[sz]ations?|processing|engineering|operations?|functions?|layers?|gradients?|transforms?|transformations?|convolutions?|pooling|attention|activation|assessment|conversion|cloning|interaction|communication|driving|avatars?|backbones?|prompts?|recovery|enhancement|deblurring|dehazing|animation|simulation|hallucinations?|applications?|techniques?|approaches|strategies|concepts?|theory|mechanisms?|principles?|pipelines?|tasks?|detectors?|loss(?:es)?|thresholding|histograms?|isolation|diagrams?|systems?|contributions?|characteristics|competitions?|challenges?|architecture|inference|(?:pre|post|mid)?-?training|testing|fine-?tuning|deployment|usage|cookbook|handbook|install(?:ation|ing)?|set-?up|guide|quick-?start|specifications?|odometry|conventions?|annotations?|mapping|calibration|perception|sensing|guidance';
const task = new RegExp(`(?:^|[\\s-])(?:${kinds})$`, 'iu');
/** `目標檢測`, `語意分割`, but not `水果成熟度辨識`: only of what such tasks are about in general. */
const taskHan =
  /^(?:\d?[A-Z]?D?)?(?:目標|目标|物件|物體|物体|影像|圖像|图像|圖片|图片|影片|視頻|视频|語音|语音|聲音|声音|人臉|人脸|人體|人体|臉部|面部|語意|語義|语义|實例|实例|全景|姿態|姿态|動作|动作|手勢|手势|文字|文本|異常|异常|醫學|医学|醫療|医疗|深度|點雲|点云|場景|场景|行人|車輛|车辆|情感|情緒|情绪|機器|机器|知識|知识|多模態|多模态|視覺|视觉|自然語言|自然语言|強化|强化|遷移|迁移|監督|监督|自監督|自监督|特徵|特征|資料|数据|數據|自動|自动|推薦|推荐|激活|激勵|損失|损失|注意力)+(?:的)?(?:偵測|侦测|檢測|检测|辨識|识别|識別|分割|分類|分类|生成|追蹤|跟踪|追踪|預測|预测|估計|估计|重建|編輯|编辑|翻譯|翻译|理解|推理|匹配|蒸餾|蒸馏|去噪|問答|问答|檢索|检索|處理|处理|學習|学习|機制|机制|函數|函数|系統|系统|駕駛|驾驶|定位|導航|导航|應用|应用)$/u;

/** `學習率預熱`, `數據增強`, `面試題`: Chinese for what is done or read in any course. A name in Latin letters makes it another heading. */
const topicHan =
  /^[\p{sc=Han}\s、，·—–-]*(?:增強|增强|預熱|预热|壓縮|压缩|蒸餾|蒸馏|剪枝|量化|優化|优化|正則化|正则化|歸一化|归一化|初始化|視覺化|可视化|函數|函数|策略|技巧|方法|機制|机制|調參|调参|面試題|面试题|代碼|代码|程式碼|下載|下载|資料|资料|教程|筆記|笔记|總結|总结|介紹|介绍|簡介|简介|對齊|对齐|微調|微调|預訓練|预训练|實戰|实战|思考|討論|讨论|演練|演练)$/u;

/** A heading that groups many of a kind: `Speech Command Datasets`, `Foundation Models`. */
const plural =
  /(?:^|\s)(?:datasets|databases|benchmarks|models|methods|algorithms|architectures|networks|transformers|encoders|decoders|frameworks|libraries|tools|toolkits|packages|papers|surveys|reviews|resources|lists|tutorials|courses|lectures|books|videos|blogs|workshops|examples|projects|demos|agents|llms|vlms|mllms|gans|cnns|rnns|simulators|environments|platforms|engines|twins|sdks|apis)$/iu;

/** `Benchmarks to Try`, `Models We Ran`: many of a kind, and what about them. */
const pluralLead =
  /^(?:datasets|databases|benchmarks|models|methods|algorithms|architectures|networks|frameworks|libraries|tools|toolkits|packages|papers|simulators|environments|platforms|agents)\s+(?:to|we|you|i|that|which|not|under|used|tested|supported|covered|worth)\b/iu;

/** `Feather Challenge 2023`, `計數大挑戰` */
const contest =
  /\b(?:competition|challenge)\b|(?:挑戰|挑战|競賽|竞赛|大賽|大赛|比賽|比赛)(?:賽|赛)?(?:\s*[(（]?\d{4}[)）]?)?$/iu;

/** `TernNet vs PloverNet` */
const comparison = /\s(?:vs\.?|versus)\s|(?:對比|对比|比較|比较)$/iu;

/** `riverlab/tern-net`, a repository */
const repositoryPath = /^[\w.-]{3,}\/[\w.-]*[-_.][\w.-]*$/u;

/** `github.com/riverlab/tern`, as browsers show addresses */
const shownAddress =
  /^(?:[a-z\d-]+\.)+(?:com|org|net|io|ai|dev|app|edu|gov|info|co|me|tw|cn|jp|kr|de|fr|uk|eu|in)\/\S*$/iu;

/** True for an address or a path. */
export const isAddress: (text: string) => boolean = /* @__PURE__ */ rememberText((text) => {
  const isShort = text.length <= longestHeading;
  return (
    (isShort && (repositoryPath.test(text.trim()) || shownAddress.test(text.trim()))) ||
    /^(?:[a-z][a-z\d+.-]*:\/\/|www\.|~?\/|\.{1,2}\/|[A-Z]:\\)\S*/iu.test(text.trim())
  );
});

/** True for a heading that gives its reader work: `Homework 1`, `作業二`. */
export const isExercise: (name: string) => boolean = /* @__PURE__ */ rememberText((name) =>
  exercise.test(name),
);

/**
 * True for a heading that names nothing, whatever is linked below it: a question, a year, homework, a list of people.
 *
 * @example isNameless('How do I wire the board?') // true
 */
export const isNameless: (name: string) => boolean = /* @__PURE__ */ rememberText((name) => {
  const text = name.trim();
  return (
    text === '' ||
    text.length > longestHeading ||
    [pages, question, time, published, announced, comparison].some((form) => form.test(text)) ||
    isExercise(text) ||
    isAddress(text)
  );
});

/**
 * True for what many systems are made for or have in common: `Object Detection`, `語意分割`, `Foundation Models`. A word
 * with a unique spelling makes it a name, `TernNet Segmentation`.
 */
export const isTopic: (name: string) => boolean = /* @__PURE__ */ rememberText(
  (name) => endsAsTopic(name) && !name.trim().split(/\s+/).some(isOwnSpelling),
);

/** True for a heading that ends as a topic does, even where a name is part of it: `TernNet Segmentation`. */
export const endsAsTopic: (name: string) => boolean = /* @__PURE__ */ rememberText((name) => {
  if (name.length > longestHeading) return false;
  const text = name.trim();
  const words = text.replace(/\s*[(（][^()（）]*[)）]$/u, '') || text;
  return (
    taskHan.test(words) ||
    topicHan.test(words) ||
    task.test(words) ||
    plural.test(words) ||
    pluralLead.test(words) ||
    contest.test(text) ||
    isFieldWord(ofField.exec(words)?.[1] ?? '')
  );
});

/** `OCR工具`: those that a field has. */
const ofField =
  /^([\p{sc=Latin}\d-]{2,10})\s*(?:工具|模型|框架|系統|系统|平台|資料集|數據集|数据集|應用|应用)$/u;

/** `TernNet`, `pix2pix`; not `3D`, `AI`, `COVID19`, `RGB`, which are words by now, nor `One-Shot`. */
function isOwnSpelling(word: string): boolean {
  if (/^(?:\d+[dD]|[A-Z]?AI|\p{Lu}{2,6}s?|(?:covid|COVID)-?\d*|\p{Lu}{2,}\d{4})$/u.test(word)) return false;
  return /\p{Ll}\p{Lu}|\p{L}\d/u.test(word) && isDistinctive(word);
}

/** `TernTorch 安裝`, `TernNet 訓練自己的資料`: what is done with a thing. */
const withName =
  /^[\p{sc=Latin}\d .+-]*\p{sc=Latin}[\p{sc=Latin}\d .+-]*(?:的)?(?:安裝|安装|訓練|训练|部署|教學|教学|教程|使用|實作|实作|實戰|实战|入門|入门|環境|环境|範例|示例|應用|应用|微調|微调|測試|测试|推論|推理|下載|下载)/u;

/** `WadeNet tricks`: what is said about a thing. */
const aboutThing =
  /\s(?:tricks|tips|hacks|cheat ?sheets?|explained|internals|walk-?through|deep dive|technical details|(?:part|pt\.)\s*\d+)$/iu;

/** True for what tells its reader to do something, or describes something in several words. */
export const isPhrase: (name: string) => boolean = /* @__PURE__ */ rememberText((name) => {
  if (
    name.length > longestHeading ||
    isInstruction(name) ||
    withName.test(name) ||
    aboutThing.test(name) ||
    /\s(?:with|using|via|for|on|at|in|of|by)\s/.test(name)
  )
    return true;
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !isDistinctive(word));
  const han = name.match(/\p{sc=Han}/gu)?.length ?? 0;
  return (
    (words.length > 2 && small.length * 2 >= words.length) || words.length > 7 || small.length > 3 || han > 8
  );
});

/** `Open Source Models`, `Open Vocabulary Detection`: what is open, not what to open. */
const isOpen = /^(?:sourced?|weights?|vocabulary|domain|set|world|data|access|ended|images?)$/iu;

/** True for what tells its reader to do something: `Wiring the board`. */
export const isInstruction: (name: string) => boolean = /* @__PURE__ */ rememberText((name) => {
  if (name.length > longestHeading) return false;
  const [, opened] = /^Open\s+(\S+)/u.exec(name) ?? [];
  return instruction.test(name) && !(opened !== undefined && (isDistinctive(opened) || isOpen.test(opened)));
});
