/**
 * Characters of the word tables of search that Simplified Chinese writes otherwise, each before its simple form: the tables are written in
 * Traditional Chinese alone.
 */
export const scriptPairs =
  '亂乱亞亚來来個个倫伦偉伟億亿兒儿內内兩两凍冻別别劃划劍剑動动務务區区參参問问單单嗎吗國国圖图團团報报塊块夠够學学實实寫写對对層层師师幹干幾几張张強强彙汇後后從从復复態态應应戶户採采換换據据數数於于時时書书會会東东業业構构樣样橋桥機机檔档權权歐欧歡欢歷历沒没測测湯汤準准灣湾為为烏乌無无熱热燈灯爾尔獻献現现產产畫画異异當当發发碼码種种筆笔節节範范簡简籤签紀纪級级紹绍結结給给統统綜综維维綱纲線线編编練练縮缩總总績绩繼继義义習习聲声聽听臉脸臺台與与舊旧華华萬万蘋苹術术裡里製制複复見见規规視视覺觉覽览訊讯訓训記记許许評评詞词試试話话該该認认語语誤误說说誰谁課课調调談谈請请論论謂谓講讲證证識识譜谱讀读變变讓让費费資资軟软軸轴較较載载輕轻輝辉輸输轉转這这連连週周進进運运過过達达遜逊還还釋释錄录錯错門门閃闪閉闭開开間间閱阅關关隊队階阶隱隐雜杂離离韓韩頁页順顺預预頓顿頻频題题類类饋馈馬马騰腾驗验體体麼么';

const simpleOf: ReadonlyMap<string, string> = new Map(
  (scriptPairs.match(/../gu) ?? []).map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** A text with the simple form of each character that the tables have. */
export function simplify(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => simpleOf.get(character) ?? character);
}

/**
 * An expression that finds Chinese words however they are written.
 *
 * @param words in Traditional Chinese
 * @example eitherScript(/參數|[圖表]/u) // /[參参][數数]|[圖图表]/u
 */
export function eitherScript({ source, flags }: RegExp): RegExp {
  const both = source.replace(/\[[^\]]*\]|\p{Script=Han}/gu, (found) => {
    const forms = found.replace(
      /\p{Script=Han}/gu,
      (character) => character + (simpleOf.get(character) ?? ''),
    );
    return found.length > 1 || forms === found ? forms : `[${forms}]`;
  });
  return new RegExp(both, flags);
}
