import { foldText } from './fold.ts';

/** What organisations are also called, in Chinese or by what they are known for, and the words of their own name that a course writes. */
const others: readonly (readonly [names: string, own: string])[] = [
  ['facebook', 'meta'],
  ['universities academia academic 大學 大学', 'university'],
  ['snapchat', 'snap'],
  ['cmu', 'carnegie mellon'],
  ['nus', 'national singapore'],
  ['阿里巴巴 阿里', 'alibaba'],
  ['蘋果 苹果 蘋果公司 苹果公司', 'apple'],
  ['谷歌', 'google'],
  ['微軟 微软', 'microsoft'],
  ['輝達 英偉達 英伟达', 'nvidia'],
  ['騰訊 腾讯', 'tencent'],
  ['臉書 脸书', 'meta'],
  ['零一萬物 零一万物', '01 ai'],
  ['字節跳動 字节跳动', 'bytedance'],
  ['百度', 'baidu'],
  ['華為 华为', 'huawei'],
  ['商湯 商汤', 'sensetime'],
  ['智譜 智谱', 'zhipu'],
  ['亞馬遜 亚马逊', 'amazon'],
  ['北京大學 北京大学 北大', 'peking'],
  ['清華大學 清华大学 清華 清华', 'tsinghua'],
  ['香港中文大學 香港中文大学 港中文', 'chinese hong kong'],
  ['香港大學 香港大学 港大 香港', 'hong kong'],
  ['新加坡國立大學 新加坡国立大学', 'national singapore'],
  ['京都大學 京都大学', 'kyoto'],
  ['哥倫比亞大學 哥伦比亚大学', 'columbia'],
  ['密西根大學 密歇根大学', 'michigan'],
  ['威斯康辛大學 威斯康星大学', 'wisconsin'],
  ['卡內基美隆大學 卡内基梅隆大学', 'carnegie mellon'],
  ['麻省理工學院 麻省理工学院 麻省理工', 'mit'],
  ['史丹佛大學 斯坦福大学 史丹佛 斯坦福', 'stanford'],
];

/** Where organisations are that are known for their models: the words of the place, and the words of each name. */
const places: readonly (readonly [words: string, owns: string])[] = [
  [
    'china chinese 中國 中国',
    'alibaba; tencent; baidu; bytedance; huawei; sensetime; zhipu; 01 ai; shanghai; peking; tsinghua',
  ],
  [
    'asia asian 亞洲 亚洲',
    'alibaba; tencent; baidu; bytedance; huawei; sensetime; zhipu; 01 ai; shanghai; peking; tsinghua; hong kong; singapore; kyoto; tokyo; kaist; naver; samsung; taiwan',
  ],
  ['europe european 歐洲 欧洲', 'berlin; munich; deepmind; oxford; cambridge; college london; inria; eth'],
  ['saudi arabia 沙烏地 沙特', 'kaust; king abdullah'],
  ['singaporean 新加坡', 'singapore'],
  ['japan japanese 日本', 'kyoto; tokyo; osaka'],
  ['korea korean 韓國 韩国', 'kaist; naver; samsung'],
  ['germany german 德國 德国', 'berlin; munich'],
  ['israel israeli 以色列', 'tel aviv; technion'],
  ['britain british uk england 英國 英国', 'deepmind; oxford; cambridge; college london'],
];

/** The words of an organisation, all of them in its name; of several, any will do. */
export type OwnName = readonly (readonly string[])[];

/**
 * What a course writes for the organisations that words name: an organisation may be called by another name, or by where it is.
 *
 * @param words folded
 * @returns one for each word
 * @example ownNamesOf(['蘋果', '2023']) // [[['apple']], [['2023']]]
 */
export function ownNamesOf(words: readonly string[]): OwnName[] {
  return words.map((word) => {
    const known = others.find(([names]) => isOneOf(names, word));
    if (known) return [known[1].split(' ')];
    const place = places.find(([names]) => isOneOf(names, word));
    return [[word], ...(place?.[1].split('; ').map((own) => own.split(' ')) ?? [])];
  });
}

/** Folded only now: which spellings are the same is learned in the browser. */
function isOneOf(names: string, word: string): boolean {
  return names.split(' ').some((name) => foldText(name) === word);
}
