import { withoutNumbering } from '../../identity/thing-name.ts';
import type { Subject } from '../../lecture/headings/stated.ts';
import { gathersModels, hintOfGroup } from '../../lecture/headings/subject.ts';
import type { ListedItem, Section } from '../../lecture/lecture.ts';

/** Kinds of groups whose items are things of that kind. */
export const kindsOfThings: ReadonlySet<Subject | undefined> = new Set<Subject>([
  'dataset',
  'benchmark',
  'tool',
  'hardware',
  'model',
]);

/** Kinds whose things are called by any words, `Plover Counts`: "Gazebo is a simulator". A model may be of a kind that everyone builds. */
export const kindsOfNames: ReadonlySet<Subject | undefined> = new Set<Subject>([
  'dataset',
  'benchmark',
  'tool',
  'hardware',
]);

/** What a heading gathers. */
export function kindOfGroup({ name, subject, kind }: Section): Subject | undefined {
  return kindGathered(name, kind === 'group' ? subject : undefined);
}

/** The kind of things that a heading, or the line above a list, says that it gathers. */
function kindGathered(words: string, otherwise?: Subject): Subject | undefined {
  const said = hintOfGroup(withoutList(words)) ?? otherwise;
  return kindsOfThings.has(said)
    ? said
    : gathersModels(withoutList(words)) || onlyModel.test(withoutNumbering(words))
      ? 'model'
      : undefined;
}

/** What the column of an item, or the line above it, says that it is. */
export function kindSaid({ column = '', under = '' }: ListedItem): Subject | undefined {
  return columnKind(column) ?? kindGathered(under);
}

/** What the column of names says that its cells are. */
export function columnKind(column: string): Subject | undefined {
  if (
    /^(?:model|method|network|algorithm)|^\p{L}+\s(?:models?|methods?|networks?|algorithms?|algos?|algs?)$/iu.test(
      column,
    ) ||
    /^(?:模型|方法|算法|演算法|網路|网络|모델|モデル|手法)/u.test(column)
  )
    return 'model';
  const [first = ''] = column.split(/\s*[/&、]\s*/u);
  return hintOfGroup(first.replace(/\s+names?$|(?:名稱|名称|名)$/iu, ''));
}

/** `Model List`, `常见模型列表`, `评测数据集分类`: a list of them. */
function withoutList(words: string): string {
  return words
    .replace(/^(?:常[见見用]|主流|[经經]典|[开開]源|[热熱][门門])+/u, '')
    .replace(
      /\s(?:lists?|zoo|collections?|overview|hub|comparison)$|(?:列表|清單|清单|一覽|一览|彙整|汇总|整理|大全|合集|总览|總覽|分類|分类)$/iu,
      '',
    );
}

/** What a list of models may be called. */
const onlyModel = /^(?:models?|模型)$/iu;
