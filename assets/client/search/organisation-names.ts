import { foldText } from '../../../src/search/fold.ts';
import { eitherScript, simplify } from './either-script.ts';

/** What organisations are also called, in Chinese or by what they are known for, and the words of their own name that a course writes. */
const others: readonly (readonly [names: string, own: string])[] = [
  ['facebook 臉書', 'meta'],
  ['universities academia academic 大學', 'university'],
  ['snapchat', 'snap'],
  ['cmu 卡內基美隆 卡內基梅隆', 'carnegie mellon'],
  ['nus 新加坡國立', 'national singapore'],
  ['阿里巴巴 阿里', 'alibaba'],
  ['蘋果', 'apple'],
  ['谷歌', 'google'],
  ['微軟', 'microsoft'],
  ['輝達 英偉達', 'nvidia'],
  ['騰訊', 'tencent'],
  ['零一萬物', '01 ai'],
  ['字節跳動', 'bytedance'],
  ['百度', 'baidu'],
  ['華為', 'huawei'],
  ['商湯', 'sensetime'],
  ['智譜', 'zhipu'],
  ['亞馬遜', 'amazon'],
  ['北京 北大', 'peking'],
  ['清華', 'tsinghua'],
  ['浙江', 'zhejiang'],
  ['復旦', 'fudan'],
  ['上海交通', 'jiao tong'],
  ['臺灣 台灣', 'taiwan'],
  ['香港中文 港中文', 'chinese hong kong'],
  ['香港 港大', 'hong kong'],
  ['京都', 'kyoto'],
  ['東京', 'tokyo'],
  ['首爾', 'seoul'],
  ['柏林', 'berlin'],
  ['慕尼黑', 'munich'],
  ['牛津', 'oxford'],
  ['劍橋', 'cambridge'],
  ['倫敦', 'london'],
  ['特拉維夫', 'tel aviv'],
  ['多倫多', 'toronto'],
  ['哥倫比亞', 'columbia'],
  ['密西根 密歇根', 'michigan'],
  ['威斯康辛 威斯康星', 'wisconsin'],
  ['華盛頓', 'washington'],
  ['加州', 'california'],
  ['普林斯頓', 'princeton'],
  ['哈佛', 'harvard'],
  ['麻省', 'mit'],
  ['史丹佛 斯坦福', 'stanford'],
];

/** What a Chinese name says an organisation is, behind the place or the name that tells it from others. */
const kindOfHan = eitherScript(/(?:公司|集團|(?:工業|理工|科技|技術|工程)?(?:大學|學院))$/u);

/** Where organisations are that are known for their models: the words of the place, and the words of each name. */
const places: readonly (readonly [words: string, owns: string])[] = [
  [
    'china chinese 中國',
    'alibaba; tencent; baidu; bytedance; huawei; sensetime; zhipu; 01 ai; shanghai; peking; tsinghua',
  ],
  [
    'asia asian 亞洲',
    'alibaba; tencent; baidu; bytedance; huawei; sensetime; zhipu; 01 ai; shanghai; peking; tsinghua; hong kong; singapore; kyoto; tokyo; kaist; naver; samsung; taiwan',
  ],
  ['europe european 歐洲', 'berlin; munich; deepmind; oxford; cambridge; college london; inria; eth'],
  ['saudi arabia 沙烏地 沙特', 'kaust; king abdullah'],
  ['singaporean 新加坡', 'singapore'],
  ['japan japanese 日本', 'kyoto; tokyo; osaka'],
  ['korea korean 韓國', 'kaist; naver; samsung'],
  ['germany german 德國', 'berlin; munich'],
  ['israel israeli 以色列', 'tel aviv; technion'],
  ['britain british uk england 英國', 'deepmind; oxford; cambridge; college london'],
];

/** The words of an organisation, all of them in its name; of several, any will do. */
export type OwnName = readonly (readonly string[])[];

/**
 * What a course writes for the organisations that words name: an organisation may be called by another name, or by where it is.
 *
 * @param words folded
 * @returns one for each word
 * @example ownNamesOf(['蘋果公司', '2023']) // [[['apple']], [['2023']]]
 */
export function ownNamesOf(words: readonly string[]): OwnName[] {
  return words.map((word) => {
    const short = word.replace(kindOfHan, '');
    const known = others.find(([names]) => isOneOf(names, short || word));
    if (known) return [known[1].split(' ')];
    const place = places.find(([names]) => isOneOf(names, word));
    return [[word], ...(place?.[1].split('; ').map((own) => own.split(' ')) ?? [])];
  });
}

/** Folded only now: which spellings are the same is learned in the browser. */
function isOneOf(names: string, word: string): boolean {
  return names.split(' ').some((name) => simplify(foldText(name)) === simplify(word));
}
