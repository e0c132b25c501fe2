const numbers = new Intl.NumberFormat('en');

/** The first names of a list. A name may hold an "and", so commas separate them all. */
function some(names: readonly string[], hasMore: boolean): string {
  return `${names.join(', ')}${hasMore ? ' and others' : ''}`;
}

/** The English words around questions, cards and what a reader keeps that only pages say. */
export const studyPagesInEnglish = {
  question: {
    /** In front of what is asked. */
    label: 'Check yourself:',
    answer: 'Answer',
  },
  revise: {
    title: 'Revise',
    titleOf: (lecture: string) => `Revise: ${lecture}`,
    describe: (name: string) => `Questions on ${name}, asked again just before you would forget the answer.`,
    needsScript: 'Without JavaScript the questions of each lecture are a list, with the answers folded.',
    desk: 'Questions',
    toLecture: 'Read the lecture',
    byLecture: 'By lecture',
    allCards: (count: number) => `All ${numbers.format(count)} questions, with their answers folded`,
    printQuestions: 'Print questions',
    printAnswers: 'Print answers',
    questions: (count: number) => (count === 1 ? '1 question' : `${numbers.format(count)} questions`),
    place: (section: string) => `In the lecture: ${section}`,
    /** What can be exported and imported. */
    data: 'Export and import',
  },
  keep: {
    describe: (course: string) =>
      `What you keep of ${course}: models, papers, sections and figures, with your notes.`,
    needsScript: 'Your list needs JavaScript. It stays in your browser and is not sent anywhere.',
  },
  /** What is new in the course. */
  news: {
    title: 'What is new',
    describe: (course: string) =>
      `Lectures, sections, models, papers and corrections added to ${course}, newest first.`,
    feed: 'Feed',
    since: 'Since',
    kinds: { lecture: 'Lecture', section: 'Section', model: 'Model', paper: 'Paper', erratum: 'Correction' },
  },
  /** The course as one page. */
  print: {
    title: 'Print the course',
    describe: (course: string) => `The lectures of ${course} as one page, to print or to save as a PDF.`,
    needsScript: 'Without JavaScript, print each lecture from its own page.',
    choose: 'Lectures',
    answers: 'With the answers of questions',
    gather: 'Put them on one page',
  },
  /** Lectures that are read without a network. */
  app: {
    title: 'Read offline',
    describe: (course: string) =>
      `Lectures of ${course} that this browser keeps, so that you can read them without a network.`,
    needsScript: 'Keeping lectures needs JavaScript.',
    what: 'With a lecture come its questions, its slides and those of its pictures that are on this site. Videos, and pictures of other sites, still need a network.',
  },
  /** Cards that are made from facts. */
  cards: {
    asks: {
      part: {
        'vision-encoder': (model: string) => `Which vision encoder does ${model} use?`,
        connector: (model: string) => `Which of these does the connector of ${model} use?`,
        'language-model': (model: string) => `Which language model does ${model} use?`,
      },
      user: {
        'vision-encoder': (part: string) => `Which of these has ${part} as a vision encoder?`,
        connector: (part: string) => `Whose connector has this part: ${part}?`,
        'language-model': (part: string) => `Which of these has ${part} as a language model?`,
      },
      diagram: 'Whose diagram is this?',
      first: 'Which of these came first?',
      frozen: {
        'vision-encoder': 'Which of these keeps its vision encoder frozen in all of its training?',
        'language-model': 'Which of these keeps its language model frozen in all of its training?',
      },
      family: (model: string) => `To which family does ${model} belong?`,
      paper: (title: string) => `For which of these does the lecture cite the paper “${title}”?`,
      maker: (model: string) => `Who made ${model}?`,
    },
    /** `LLaVA: one linear layer.` */
    says: (model: string, said: string) => `${model}: ${said}`,
    usedBy: (names: readonly string[], hasMore: boolean) => `Used by ${some(names, hasMore)}`,
    members: (names: readonly string[], hasMore: boolean) => `The family of ${some(names, hasMore)}`,
    madeBy: (model: string) => `Made ${model}`,
  },
};

/** A language without one of these keys does not compile. */
export type StudyPageWords = typeof studyPagesInEnglish;
