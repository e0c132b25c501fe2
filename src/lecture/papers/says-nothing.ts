import { rememberText } from '../../collections/remember-text.ts';
import { parseArxivId } from '../../identity/arxiv.ts';
import { isVenue } from '../../identity/venues.ts';
import { isLabelWord } from '../links/label-line.ts';

/** Words that any link could have, besides those that are labels. */
const idleWords: ReadonlySet<string> = new Set(
  [
    'a an the this our its here see read learn more full text official original new html pdf abs abstract preprint version',
    'source sources page pages web online open access pub publication conference journal extended camera ready in on',
    'supp suppl supplement supplementary material materials appendix poster bib bibtex citation cite doi of to for',
    'arxiv openreview acl anthology cvf neurips acm ieee springer nature mlr pmlr jmlr alphaxiv huggingface hf ar5iv',
    'book textbook chapter',
    'webpage website homepage badge construction author authors web download view print eprint article summary review reviews click find check',
  ].flatMap((line) => line.split(' ')),
);

/** `查看原文`, `下载PDF`, `阅读更多`, `论文链接` */
const idleHan =
  /^(?:点击|點擊|查看|阅读|閱讀|下载|下載|原文|全文|更多|论文|論文|链接|連結|地址|详情|詳情|官方|本地|这里|這裡|此处|此處|pdf|arxiv|\s)+$/iu;

/** `元論文はこちらから`, `ここ` */
const pointsHere = /(?:こちら|ここ)(?:から|です|を参照)?$/u;

/** An address, also one that lost a letter on its way: `ttps://`, `http:/`, `arxiv.org/abs/…`. */
const addressForm =
  /^\S*(?:h?tt?ps?:?\/|:\/\/|www\.)\S*$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$|^\S+\/\S+\.\w{2,4}$/iu;

/** In characters: what is longer says something. */
const longestText = 1000;

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const dateForm = new RegExp(
  `^(?:\\d{1,2}(?:st|nd|rd|th)?(?:\\sof)?[\\s./-])?(?:\\d{1,2}|(?:${months})[a-z]*\\.?)?[\\s./,'-]*(?:(?:19|20)\\d\\d)?(?:[\\s./-]\\d{1,2}){0,2}$|^(?:19|20)\\d\\d\\s?年(?:\\s?\\d{1,2}\\s?月)?(?:\\s?\\d{1,2}\\s?日)?$`,
  'iu',
);

/** `Wang et al. 2019`, `Kudo & Reed, 2018`, `Wang等人，2019年`: who wrote it. */
const citationForm =
  /^.{0,60}et\.? al\b.{0,24}$|^\p{Lu}[\p{L}'’-]+(?:(?:, \p{Lu}[\p{L}'’-]+){0,6},? ?(?:and|&|＆|和|与|與) ?\p{Lu}[\p{L}'’-]+|(?:, \p{Lu}[\p{L}'’-]+){1,6}(?=;))?[,，;]? ?[(（]?(?:19|20)\d\d ?[a-z年]?[)）]?$|^.{1,24}等人?[,，]? ?[(（]?(?:19|20)\d\d ?年?[)）]?$/u;

/** `Accepted at ICRA 2022`, `Camera-ready version on`: what became of it. */
const fateForm =
  /^(?:accepted|published|presented|appeared|to appear|to be published|submitted|camera[- ]ready)\b.{0,40}$/iu;

/** `Nature Comms`, `npj DM`, `Nat. Methods`: a journal as tables shorten it. */
const journalForm =
  /^(?:nature|nat\.?|npj|science|cell|lancet|radiology)(?:[\s:-]+(?:comms?\.?|commun\.?|communications|methods|medicine|med\.?|biotech\w*\.?|machine intelligence|mach\.? intell\.?|digital (?:medicine|health)|dm|ai|data|sci\.? data|reports|biomed\w*\.?|biomedical engineering|bme|advances|robotics|translational medicine|physics|genetics|cancer))+$/iu;

/** `v1`, `V2.0` */
const versionForm = /^v\d+(?:\.\d+)*$/iu;

/** A pointer into a paper: `Figure 3`, `Sec. 4.2`, `Table 1`. */
const partForm =
  /^(?:fig(?:ure|\.)?|sec(?:tion|\.)?|§|tab(?:le|\.)?|eq(?:uation|\.)?|p(?:age|\.)|chapter|ch\.)\s*\d[\d.]*[a-z]?$/iu;

/**
 * True for words behind a link that say which figure of the paper is meant: what is above them is called like the figure.
 *
 * @example pointsToFigure('(Page 7, Table 4)') // true
 */
export function pointsToFigure(words: string): boolean {
  return /^\s*[,，]?\s*[(（]?(?:p(?:age|\.)\s?\d+[,，]\s*)?(?:fig(?:ure|\.)|tab(?:le|\.)|图|圖|表)\s?\d/iu.test(
    words,
  );
}

/** `Figure 4.1: Diagram of …`: a caption. */
const captionForm = /^(?:fig(?:ure|\.)|table|tab\.|图|圖|表)\s*\d[\d.]*[a-z]?\s*[:：.]/iu;

/**
 * True for what is written below a figure, and so is no title.
 *
 * @example isFigureCaption('Figure 4.1: Diagram of a pond') // true
 */
export function isFigureCaption(words: string): boolean {
  return captionForm.test(words);
}

/** `HERON'22`: letters and a year, as venues are written. */
const venueForm = /^\p{Lu}[\p{L}-]{2,11}\s?['’]\d\d$/u;

/** `Date: 2022.03.02`, `Venue: ICRA 2022` */
const labelledValue = /^\p{L}[\p{L} ]{1,20}[:：]\s*(.+)$/u;

/** `Author: Ada Reed`, `問題：什麼是涉禽？`: what is said of a paper or asked about it, whatever follows. */
const labelledForm =
  /^(?:authors?|speakers?|presenters?|presented by|lecturers?|instructors?|advis[eo]rs?|keywords?|due|deadline|questions?|作者|講者|讲者|講師|讲师|報告人|报告人|主講|主讲|關鍵字|關鍵詞|关键词|時間|时间|日期|截止|問題|问题|提問|提问)\s{0,3}[:：]/iu;

/** `Lecture 5: Ponds`, `Required reading for week 3`, `Student presentations: …`: what a course does, whatever follows. */
const courseForm =
  /^(?:(?:lecture|week|session|class|homework|assignment|lab|module|project|exercise)\s\d+\b|(?:the )?(?:required|suggested|recommended|optional|further|additional) readings?\b|(?:the )?readings? for (?:the|this|next|week|lecture|class)\b|(?:student|group) (?:presentation|discussion|project)s?\b|guest lectures?\b)/iu;

/**
 * True for words that say what a course does, whatever follows.
 *
 * @example isOfCourse('Required reading for week 3') // true
 */
export function isOfCourse(words: string): boolean {
  return courseForm.test(words);
}

/** `the WAD preprint`, `BERT 论文`, `介绍 WAD 的论文` */
const paperOf =
  /^(?!.*\bof\b)(?:[^\s:：]+\s+){1,4}(?:papers?|preprint|pdf|thesis|論文|论文|논문)$|^[^\s:：]{1,16}(?:論文|论文)$|^(?:[^\s:：]+\s+){1,4}papers? (?:on|at|in) (?:arxiv|openreview)$|的(?:論文|论文)$|^(?:介绍|介紹)/iu;

/**
 * True for words that say which paper it is, but not what it is called.
 *
 * @example isPaperOfName('Original GAN Paper') // true
 */
export function isPaperOfName(words: string): boolean {
  return paperOf.test(words);
}

/** True for an address, a date, a venue, authors, an id, and words that any link could carry. */
export const saysNothing: (title: string) => boolean = /* @__PURE__ */ rememberText((title) => {
  if (labelledForm.test(title)) return true;
  const value = labelledValue.exec(title)?.[1];
  // `Wading: A Review` says what it is a review of.
  return isEmpty(title) || (value !== undefined && !/^an?\s/iu.test(value) && isEmpty(value));
});

function isEmpty(title: string): boolean {
  if (title.length > longestText) return false;
  const parts = title.split(/\s*[,，;；]\s*|\s+\/\s+/u);
  const [beforeBar = ''] = title.split(/\s[|｜]\s/u);
  return (
    isEmptyPart(title) ||
    isCitation(beforeBar) ||
    (parts.length > 1 && parts.every((part) => part !== '' && isEmptyPart(part)))
  );
}

function isEmptyPart(title: string): boolean {
  return (
    addressForm.test(title) ||
    dateForm.test(title) ||
    isCitation(title) ||
    partForm.test(title) ||
    captionForm.test(title) ||
    venueForm.test(title) ||
    versionForm.test(title) ||
    journalForm.test(title) ||
    fateForm.test(title) ||
    isVenue(title) ||
    isId(title) ||
    isIdle(title) ||
    pointsHere.test(title) ||
    idleHan.test(title)
  );
}

/**
 * True for words that say who wrote a paper and when.
 *
 * @example isCitation('Reed et al. (2022)') // true
 */
export function isCitation(words: string): boolean {
  return citationForm.test(words);
}

function isId(title: string): boolean {
  return (
    /^(?:arxiv|doi|pmid|id)\b[\s:#]*[\w./:-]*\d[\w./:-]*(?:\sv\d+)?$/iu.test(title) ||
    parseArxivId(title) !== undefined
  );
}

/** "PDF", "arXiv paper", "Code (in construction)": every word of it could be in any link. */
export function isIdle(title: string): boolean {
  if (isLabelWord(title)) return true;
  const words = title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^\d+$/.test(word));
  return words.every((word) => idleWords.has(word) || isLabelWord(word));
}
