import { saysMaker } from '../../identity/makers.ts';
import type { Subject } from '../../lecture/headings/stated.ts';
import type { Section } from '../../lecture/lecture.ts';
import type { NamedEntry } from './names-of.ts';

/** What a text says that a thing is, in its first sentence: its kind, where its noun leaves no doubt. */
export type Definition = {
  readonly subject?: Subject;
  /** A sentence about the name says so in so many words, and its noun ends what is said: "a benchmark", not "a model zoo". */
  readonly isPlain?: true;
  /** It says which house made it: "developed by Anthropic". */
  readonly isOfMaker: boolean;
};

/** Nouns for things, and the kind that each says; the last are said of tools and models alike. */
const nouns: readonly (readonly [words: string, subject: Subject | undefined])[] = [
  ['datasets?|data sets?|corpus|corpora|jeux? de données|conjuntos? de (?:datos|dados)', 'dataset'],
  ['benchmarks?|leaderboards?|test suites?|evaluation suites?', 'benchmark'],
  [
    'simulators?|(?:physics|game|rendering|workflow) engines?|(?:annotation|labell?ing|command-line|cli|visuali[sz]ation|profiling|monitoring|tracking|versioning|debugging|testing|software|open-source|open source|web-based|graphical) tools?|(?:annotation|labell?ing|simulation|serving) platforms?|libreria|librería|bibliothèque|biblioteca|toolkits?|toolbox(?:es)?|librar(?:y|ies)|sdks?|software|packages?|middleware|tokenizers?|inference engines?|vector databases?|operating systems?|(?:agent|agents|orchestration|agentic|deep learning|machine learning|data|llm|multi-agent|web|serving|developer-friendly|open-source|open source|python) frameworks?|development environments?',
    'tool',
  ],
  [
    'development boards?|single-board computers?|microcontrollers?|accelerators?|dev(?:elopment)? kits?',
    'hardware',
  ],
  [
    'models?|modell[oi]|modèles?|modelos?|modelle?|réseaux? de neurones|ret[ei] neural[ei]|networks?|detectors?|architectures?|transformers?|(?:auto)?encoders?|l?[lv]?lms?',
    'model',
  ],
  [
    'frameworks?|platforms?|engines?|systems?|methods?|algorithms?|approach|agents?|assistants?|assistent[ei]',
    undefined,
  ],
];
const anyNoun = new RegExp(nouns.map(([words]) => `\\b(${words})\\b`).join('|'), 'iu');

const endNoun = new RegExp(`\\b(?:${nouns.map(([words]) => `(${words})`).join('|')})$`, 'iu');

/** The same in Chinese, at the end of what is said. */
const nounsHan: readonly (readonly [words: string, subject: Subject | undefined])[] = [
  ['資料集|數據集|数据集|語料庫|语料库', 'dataset'],
  ['基準|基准|(?:基準|基准)?(?:測試|测试)集?|評測集|评测集', 'benchmark'],
  [
    '模擬器|模拟器|仿真器|工具包|工具箱|工具集?|函式庫|程式庫|(?<![据料])库|套件|軟體|软件|操作系統|操作系统|作業系統|(?:學習|学习|開源|开源|推理|推論|開發|开发|智能體|智能体|代理)框架',
    'tool',
  ],
  ['開發板|开发板|晶片|芯片|微控制器|加速器', 'hardware'],
  ['模型|網路|網絡|网络|檢測器|检测器|偵測器|架構|架构|編碼器|编码器', 'model'],
  ['框架|平台|系統|系统|方法|演算法|算法', undefined],
];
const endHan = new RegExp(
  `(?:${nounsHan.map(([words]) => `(${words})`).join('|')})(?:之一|家族|系列)?$`,
  'u',
);

/** ` is a`, ` has emerged as the`, also behind what is said between commas. */
const copula =
  /^(?:,[^,.]{1,60},)?\s*(?:(?:is|was|are|were|represents|functions as|acts as|serves as|remains|became|has (?:emerged as|become))(?:\s+(?:currently|now|still|also|both))?\s+)(?:an?|the|one of|(?:yet )?another|our)\s(.+)$/iu;
/** ` - a dataset of`, `: an open-source library` */
const apposition = /^\s*[:：–—-]{1,2}\s*(?:an?|the|our)\s(.+)$/iu;
/** `: Single Dive Detector for Ponds`, ` - pond simulator`; not what is done with others, `: Probing Language Models`. */
const bareApposition = /^\s*[:：–—-]{1,2}\s*(?!\S+(?:ing|s)\s)(\p{L}[^,;:：。]{3,80})/iu;
/** `：一个评测模型的基准`, `：数鸟的工具包` */
const appositionHan = /^\s*[:：–—-]+\s*([^，,：:；。]{2,40})/u;

/** The same in Italian, French, Spanish, Portuguese and German. */
const copulaOther =
  /^\s*(?:è|est|es|é|ist)\s+(?:(?:un[aeo]?|uno|il|la|lo|le|el|um|uma|ein|eine|der|die|das)\s|un?['’]|l['’])(.{1,80})/iu;
const copulaHan = /^[\s，,]*(?:則|则|也|本身)?(?:是|為|为)(?![了何什])(.+)$/u;

/** Behind these words other things are named than the one that is defined. */
const further =
  /\s(?:that|which|who|whose|where|when|for|to|from|by|with|in|on|at|based|designed|developed|created|built|trained|used|using|introduced|proposed|released|capable|providing|supporting|requiring|comprising|containing|consisting|covering|including|allowing|enabling|targeting|aimed|as)\s/iu;

/** `PoseNet (Pose Network)` and `Pose Network (PoseNet)` */
const inBrackets = /^\s*[(（]([^()（）]{3,90})[)）]/u;

/**
 * What the first sentence below a heading says that its thing is: `TernKit is an open-source library`, without an article
 * before the name, as a proper noun has none.
 *
 * @example findDefinition(tern)?.subject // 'tool'
 */
export function findDefinition({
  section,
  names,
}: Pick<NamedEntry, 'section' | 'names'>): Definition | undefined {
  const text = leadOf(section);
  for (const rest of startsOf(text, [names.name, names.alias ?? ''])) {
    const [bracket = '', inside = ''] = inBrackets.exec(rest) ?? [];
    const [sentence = ''] = rest.slice(bracket.length).split(sentenceEnd);
    const said = readSentence(sentence) ?? readApposition(sentence) ?? readNoun(inside);
    if (said) return { ...said, isOfMaker: saysMaker(sentence) };
  }
  const found = readExpansion(text, names.name) ?? readThis(text) ?? readBare(text);
  return found && { ...found, isOfMaker: false };
}

/** `一個計數工具`, `基於池塘的計數平台`: said without the name, as below its heading. */
function readBare(text: string): Said | undefined {
  const [, said = ''] =
    /^((?:一[個个種种款套]|基於|基于)[^。；;]{2,70}?)(?:[\s。，,]|$)/u.exec(
      text.replace(/[（(][^()（）]*[)）]/gu, ''),
    ) ?? [];
  return readHan(said);
}

const sentenceEnd = /[.!?](?:\s|$)|[。！？；\n]/u;

/** What follows a name that a sentence starts with, in each of the first sentences. */
function startsOf(text: string, names: readonly string[]): string[] {
  const clauses = /\p{sc=Han}/u.test(text) ? text.split(/(?<=[，：]\s?)/u).slice(1) : [];
  return [...text.split(/(?<=[.!?]\s|[。！？；])/u), ...clauses].flatMap((sentence) =>
    names.flatMap((name) => {
      const rest = sentence.trim().slice(name.length);
      const isWhole = !/^[\p{L}\p{N}]/u.test(rest) || /^\p{sc=Han}/u.test(rest);
      return name.length > 1 && sentence.trim().startsWith(name) && isWhole ? [rest] : [];
    }),
  );
}

/** `DeepMind's `, before a name. */
const possessive = /^\p{Lu}\S{1,20}['’]s\s+/u;

/** True for a text that starts with the name, or with what its letters stand for. */
export function startsWithName(text: string, { name }: NamedEntry['names']): boolean {
  return (
    text.replace(possessive, '').startsWith(name) ||
    expansion.exec(text)?.[2]?.split(comma).includes(name) === true
  );
}

/** The beginning of the text right below a heading. */
export function leadOf({ blocks }: Section): string {
  for (const block of blocks)
    if (block.kind === 'prose' && block.lead !== undefined) return block.lead.trim();
  return '';
}

/** `this library has`, `The dataset contains`: what a text calls the thing of its heading. */
const thisThing =
  /\b(?:this|the) (dataset|data set|corpus|benchmark|library|toolkit|simulator|software)(?: itself)? (?:is|has|contains|consists|includes|comprises|covers|provides|offers|supports)\b/iu;

function readThis(text: string): Said | undefined {
  return readNoun(thisThing.exec(text)?.[1] ?? '');
}

type Said = Pick<Definition, 'subject' | 'isPlain'>;

function readSentence(sentence: string): Said | undefined {
  const said = copula.exec(sentence)?.[1] ?? copulaOther.exec(sentence)?.[1];
  if (said !== undefined) {
    const [words = ''] = ` ${said} `.split(further);
    const noun = readNoun(words);
    return noun?.subject && noun.subject === headOf(words) ? { ...noun, isPlain: true } : noun;
  }
  const saidHan = copulaHan.exec(sentence)?.[1];
  const [clause = ''] = saidHan?.split(/[，,：:]/u) ?? [];
  const saidKind = readHan(clause);
  return saidKind?.subject ? { ...saidKind, isPlain: true } : saidKind;
}

/** What stands right behind the name. Titles of papers call methods frameworks, too. */
function readApposition(sentence: string): Said | undefined {
  const article = apposition.exec(sentence);
  const [, said = ''] = article ?? bareApposition.exec(sentence) ?? [];
  const [words = ''] = ` ${said} `.split(further);
  const subject = headOf(words);
  if (subject && !(/framework/iu.test(words) && /^\s*[:：]/u.test(sentence)))
    return { subject, ...(article && { isPlain: true }) };
  return readHan(appositionHan.exec(sentence)?.[1] ?? '');
}

/** The kind of the noun that the others describe: the last before "of", a bracket, or a comma that does not part adjectives. */
function headOf(words: string): Subject | undefined {
  const [head = ''] = words.split(/[(:;–—]|,\s+(?:an?|the)\s|\s(?:of|and|or)\s/u);
  return kindOf(endNoun.exec(head.trim()), nouns)?.subject;
}

function readNoun(words: string): Said | undefined {
  return kindOf(anyNoun.exec(words), nouns) ?? readHan(words);
}

function readHan(words: string): Said | undefined {
  return kindOf(endHan.exec(words.trim()), nounsHan);
}

function kindOf(
  found: RegExpExecArray | null,
  table: readonly (readonly [words: string, subject: Subject | undefined])[],
): Said | undefined {
  if (!found) return undefined;
  const subject = table[found.slice(1).findIndex((word) => word !== undefined)]?.[1];
  return subject ? { subject } : {};
}

const expansion = /^([^()（）。.]{2,60}?)\s*[(（]([^()（）]{2,90})[)）]/u;
const comma = /[，,;；]\s*/u;

/** `潛水網路（Diving Network，DiveNet）`: what its letters stand for ends with what it is. */
function readExpansion(text: string, name: string): Said | undefined {
  const [, before = '', inside = ''] = expansion.exec(text) ?? [];
  const words = inside.split(comma);
  if (!words.includes(name)) return undefined;
  return readHan(before) ?? readNoun(before) ?? words.map(readNoun).find(Boolean);
}
