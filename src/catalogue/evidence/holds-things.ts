import type { Subject } from '../../lecture/headings/stated.ts';
import type { Section } from '../../lecture/lecture.ts';
import { isLabelWord } from '../../lecture/links/label-line.ts';
import type { Prose } from '../../lecture/prose.ts';
import type { Table } from '../../lecture/prose-content.ts';

/** What the first column of a table of things is called, by what its group gathers. */
const columns: Readonly<Partial<Record<Subject, RegExp>>> = {
  dataset: /^(?:datasets?|data ?sets?|corpus|corpora|資料集|數據集|数据集)/iu,
  benchmark: /^(?:benchmarks?|datasets?|基準|基准|評測|评测)/iu,
  model: /^(?:models?|methods?|模型|方法)/iu,
  tool: /^(?:tools?|frameworks?|librar(?:y|ies)|simulators?|software|packages?|工具|框架)/iu,
  hardware: /^(?:hardware|boards?|chips?|devices?|sensors?|晶片|芯片|開發板|开发板)/iu,
};

const anyColumn = /^(?:names?|titles?|papers?|projects?|名稱|名称|標題|标题|論文|论文)/iu;

const workColumn =
  /^(?:papers?|code|github|repo(?:sitory)?|links?|urls?|downloads?|websites?|論文|论文|代码|程式碼|連結|链接|下載|下载)$/iu;
/** This many items that start with a link are things, not links of one thing. */
const fewestItems = 3;

/**
 * True for a heading whose table or list holds the things, such as "Image-Text" among datasets: it gathers them, and is not
 * such a thing itself.
 *
 * @param subject what the group above gathers
 */
export function holdsThings({ blocks }: Section, subject: Subject): boolean {
  return blocks.some((block) => block.kind === 'prose' && (hasTable(block, subject) || hasList(block)));
}

function hasTable({ tables = [] }: Prose, subject: Subject): boolean {
  const firsts = tables.flatMap(({ first }) => first ?? []);
  if (firsts.some((words) => columns[subject]?.test(words))) return true;
  return firsts.some((words) => anyColumn.test(words)) && tables.some(hasWorks);
}

/** Each row starts with a link, or has works of its own: `Name | Paper | Code`. */
function hasWorks({ startsWithLink, heads }: Table): boolean {
  return startsWithLink || heads.some((words) => workColumn.test(words));
}

function hasList({ linkedItems = [] }: Prose): boolean {
  return linkedItems.filter((words) => !isLabelWord(words)).length >= fewestItems;
}
