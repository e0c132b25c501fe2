/** The label of `**Check yourself:** why?` and of `<summary>Check yourself: why?</summary>`, in lower case; several words at most. */
export const askingLabels: readonly string[] = [
  'quiz',
  'check yourself',
  'self-check',
  '小測驗',
  '測驗',
  '自我檢測',
  '小测验',
  '自测',
];
