/** What is said in English around questions, cards and what a reader keeps, on pages and in scripts alike. */
export const studyInEnglish = {
  question: {
    /** In front of what is asked. */
    label: 'Check yourself:',
    answer: 'Answer',
  },
};

/** A language without one of these keys does not compile. */
export type StudyWords = typeof studyInEnglish;
