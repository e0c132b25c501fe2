const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  兩: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/**
 * The number by which a title says when a lecture is held.
 *
 * @example weekNumber('Week 10: Diffusion') // 10
 * @example weekNumber('第十二週 擴散模型') // 12
 */
export function weekNumber(title: string): number | undefined {
  const western = /^\W*(?:week|lecture|lesson|unit|chapter|class|part|session)\s*#?\s*(\d{1,3})\b/i.exec(
    title,
  )?.[1];
  if (western !== undefined) return Number(western);
  const chinese = /第\s*([〇零一二兩两三四五六七八九十\d]{1,4})\s*[週周講讲課课章單单回]/.exec(title)?.[1];
  return chinese === undefined ? undefined : readChinese(chinese);
}

/** Up to 99: `十`, `十二`, `二十`, `二十三`. */
function readChinese(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  const tens = /^(.?)十(.?)$/.exec(text);
  if (!tens) return text.length === 1 ? digits[text] : undefined;
  const [, ten = '', one = ''] = tens;
  const high = ten === '' ? 1 : digits[ten];
  const low = one === '' ? 0 : digits[one];
  return high === undefined || low === undefined ? undefined : high * 10 + low;
}
