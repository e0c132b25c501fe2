import { identifyAddress } from '../../identity/hosts.ts';
import { isDistinctive } from '../../identity/thing-name.ts';
import { linkWords } from '../links/link-words.ts';
import type { Piece } from '../papers/cite-pieces.ts';
import { isPaper } from '../papers/paper-link.ts';
import { findTitleColumn } from '../papers/row-items.ts';
import { nameBeforeBracket } from './item-lead.ts';
import type { Table, TableRow } from './table.ts';

/** What the column of names is called, where its cells are things. */
const thing =
  '(?:models?|methods?|alg(?:o|orithm)?s?|networks?|nets?|approach(?:es)?|architectures?|backbones?|detectors?|polic(?:y|ies)|agents?|systems?|datasets?|data ?sets?|corpus|corpora|sources?|benchmarks?|environments?|tools?|frameworks?|librar(?:y|ies)|simulators?|engines?|software|packages?|platforms?|projects?|boards?|robots?|hardware|sensors?|chips?|names?)(?:\\s+names?)?|(?:模型|方法|算法|演算法|網路|网络|資料集|數據集|数据集|基準|基准|工具|框架|平台|模擬器|模拟器|項目|项目|專案)(?:名稱|名称|名)?|名稱|名称|(?:모델|데이터셋|벤치마크|도구|시뮬레이터)(?:\\s?이름|명)?|(?:モデル|手法|データセット|ベンチマーク|ツール)名?';
/** `Proposed Methods`, `Online Algorithms` in front of all others */
const describedThing = new RegExp(`^\\p{L}+\\s+(?:${thing})$`, 'iu');
const nameColumn = new RegExp(`^(?:the\\s+)?(?:${thing})(?:\\s*(?:[/&、]|and)\\s*(?:${thing}))?$`, 'iu');

const databases = /^(?:databases?|資料庫|数据库)$/iu;

/** Columns of tables that list people, dates or homework; the names in such a table are not those of things that a lecture teaches. */
const ofPeople =
  /^(?:weeks?|due|slides?|speakers?|presenters?|presented by|e-?mails?|office(?: hours)?|teams?|(?:team )?members?|students?|advisors?|instructors?|grades?|institutions?|affiliations?|週次|周次|講者|讲者|報告人|报告人|組員|组员|學生|学生|姓名)$/iu;

/** A column that may as well name people or homework. */
const anyName = /^(?:names?|projects?(?: names?)?|名稱|名称|項目|项目|專案)$/iu;

/** So many rows show what a column holds. */
const fewestRows = 3;

/** Which column holds the names of things: as its head says, or as its cells show; -1 if none does, and `other` for a table of people or dates. */
export function findNameColumn(table: Table): number | 'other' {
  const columns = table.columns.map((column) => column.replace(/[^\p{L}\p{N}\s/&、()（）-]/gu, '').trim());
  const known = columns.findIndex((column) => nameColumn.test(column));
  // In a table of titles, these are where papers are indexed.
  const found =
    known < 0 && findTitleColumn(columns) < 0 ? columns.findIndex((each) => databases.test(each)) : known;
  const said = found < 0 && describedThing.test(columns[0] ?? '') ? 0 : found;
  const isOfPeople = columns.some((each) => ofPeople.test(each));
  if (isOfPeople && (said < 0 || anyName.test(columns[said] ?? ''))) return 'other';
  return said < 0 ? findByCells(table) : said;
}

/** The first column where most cells are names that link their own works: `[HeronNet (Reed et al., 2023)](paper)`. */
function findByCells({ columns, rows }: Table): number {
  if (rows.length < fewestRows || findTitleColumn(columns) >= 0) return -1;
  return columns.findIndex((_, at) => {
    const named = rows.filter((row) => linksNamedWork(row, at));
    return named.length >= fewestRows && named.length * 4 >= rows.length * 3;
  });
}

function linksNamedWork({ cells }: TableRow, at: number): boolean {
  const [first] = cells[at]?.filter(hasContent) ?? [];
  if (first?.kind !== 'link') return false;
  const words = linkWords(first.link);
  const identity = identifyAddress(first.link.address);
  const isWork = identity.type === 'github' || identity.type === 'huggingface' || isPaper(identity);
  const name = nameBeforeBracket(words) ?? words;
  return isWork && name.split(/\s+/).length <= 3 && isDistinctive(name) && !/^\d/u.test(name);
}

function hasContent(piece: Piece): boolean {
  return piece.kind === 'link' || ('text' in piece && piece.text.trim() !== '');
}
