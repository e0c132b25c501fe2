import type { StudyWords } from './en.ts';

/** The same in Traditional Chinese. */
export const studyInTraditionalChinese: StudyWords = {
  question: { label: '自我檢測：', answer: '答案' },
};
