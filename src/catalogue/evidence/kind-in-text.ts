import { evenSpaces } from '../../collections/even-spaces.ts';
import { withoutTags } from '../../html/without-tags.ts';
import type { Subject } from '../../lecture/headings/stated.ts';
import type { Section } from '../../lecture/lecture.ts';
import { findDefinition, leadOf } from './definition.ts';
import type { NamedEntry } from './names-of.ts';

/** Words for what a thing is. The first of them in a sentence counts: "a model that was trained on a dataset". */
const nouns: readonly (readonly [words: string, subject: Subject])[] = [
  ['datasets?|data sets?|corpus|database|資料集|數據集|数据集|語料庫|语料库', 'dataset'],
  ['benchmarks?|基準|基准|評測集|评测集', 'benchmark'],
  ['simulators?|toolkits?|toolbox|librar(?:y|ies)|sdk|模擬器|模拟器|工具包|工具箱', 'tool'],
  [
    'models?|networks?|detectors?|architectures?|encoders?|transformers?|methods?|approach|algorithms?|模型|網路|网络|方法|架構|架构|算法',
    'model',
  ],
];
const anyNoun = new RegExp(
  nouns.map(([words]) => `(?<![\\p{sc=Latin}])(${words})(?![\\p{sc=Latin}])`).join('|'),
  'iu',
);

/** `The collection contains 10 hours`: what an entry without other words for it is. */
const aboutData =
  /\b(?:the|this) (?:dataset|data set|database|corpus) (?:contains|consists|includes|comprises|has|covers)\b/i;

/** In letters: what comes later is about more than the thing. */
const longestText = 600;

/**
 * What the first sentences of an entry call it: `The PondSet dataset (Ada, 2019) …`, `PondSet is a dataset of ponds`.
 *
 * @example kindInText(pondSet) // 'dataset'
 */
export function kindInText(entry: Pick<NamedEntry, 'section' | 'names'>): Subject | undefined {
  const definition = findDefinition(entry);
  if (definition) return definition.subject;
  const { name } = entry.names;
  const text = beginningOf(entry.section);
  const at = text.indexOf(name);
  if (at < 0) return undefined;
  const [sentence = ''] = text.slice(at + name.length).split(/[.!?。！？](?:\s|$)/u);
  const said =
    /^\s+([\p{L}]+(?: sets?)?)\s*(?:[(（[]|$)/u.exec(sentence)?.[1] ?? complement.exec(sentence)?.[1];
  return kindOf(said ?? '') ?? (aboutData.test(text) ? 'dataset' : undefined);
}

/** The text of a section as far as it is looked at: what is behind that is not read. */
function beginningOf({ blocks }: Section): string {
  const texts: string[] = [];
  let length = 0;
  for (const block of blocks) {
    if (length > longestText) break;
    if (block.kind !== 'prose') continue;
    const text = evenSpaces(withoutTags(block.html));
    texts.push(text);
    length += text.trim().length;
  }
  return evenSpaces(texts.join(' ')).slice(0, longestText);
}

/** ` (2019) is a large-scale dataset of ponds` */
const complement = /^\s*(?:[(（[][^()（）[\]]*[)）\]]\s*)?(?:is|are|was)\s+(?:a|an|the|one of)\b(.*)$/iu;

/** `Language: Rust`, `Stars: 12k`; a model is installed, too. */
const software =
  /\b(?:programming )?languages?\s*:\s*(?:[\w+#, ]{0,24}\b)?(?:Python|Rust|C\+\+|C#|Go|Java|JavaScript|TypeScript|Kotlin|Swift|Julia)|\bstars\s*:\s*[\d.]+k?\b/iu;

/** True where the beginning of a text says what is said of software alone. */
export function saysSoftware(section: Section): boolean {
  return software.test(leadOf(section));
}

/** `特點: 池塘工作流引擎`, `Type: wading library`: a list of properties that says what a thing is. */
const use =
  /(?:^|\s)(?:用途|特點|特点|簡介|简介|描述|類型|类型|purpose|type|category)\s*[:：]\s*([^\n。；;,，:：]{2,60})/iu;
const usedAs =
  /^(?!.*(?:支持|支援|兼容|相容|跨|多[種种個个]))(?:.*[\s\p{sc=Han}])?(?:tool|framework|engine|library|工具|框架|引擎|套件|函式庫|向量(?:數據庫|数据库|資料庫))(?:\s\S+)?$/iu;

/** The kind that such a list says. */
export function saidByUse(section: Section): Subject | undefined {
  const [, said = ''] = use.exec(leadOf(section)) ?? [];
  return usedAs.test(said.trim()) ? 'tool' : undefined;
}

function kindOf(words: string): Subject | undefined {
  const found = anyNoun.exec(words);
  const index = found ? found.slice(1).findIndex((word) => word !== undefined) : -1;
  return nouns[index]?.[1];
}
