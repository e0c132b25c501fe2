const numbers = new Intl.NumberFormat('en');

/** The English words around questions and what a reader keeps that scripts say. */
export const studyInEnglish = {
  revise: {
    /** In lists of lectures and in the outline. */
    progress: (known: number, of: number) => `${numbers.format(known)} of ${numbers.format(of)} known`,
    /** How much of a lecture is marked as read. */
    read: (count: number, of: number) => `${numbers.format(count)} of ${numbers.format(of)} sections read`,
    due: (count: number) => `${numbers.format(count)} due`,
    /** Before a session. */
    start: 'Start',
    goOn: 'Continue',
    counts: (due: number, fresh: number, known: number) =>
      `${numbers.format(due)} due, ${numbers.format(fresh)} new, ${numbers.format(known)} known`,
    length: 'A session takes ten minutes at most. You can stop at any time.',
    nothingDue: (when: string) => `Nothing is due now. The next question is due ${when}.`,
    /** While a question is asked. */
    question: (number: number) => `Question ${numbers.format(number)}`,
    ask: {
      one: 'Choose one.',
      several: 'Choose all that are right.',
      order: 'Choose them in order.',
      match: 'Choose what belongs to each.',
      short: 'Type the answer.',
      open: 'Answer in your own words, then compare.',
    },
    answerField: 'Your answer',
    check: 'Check',
    show: 'Show answer',
    right: 'Right.',
    wrong: 'Not right.',
    rate: 'How well did you know it?',
    rates: { again: 'Not at all', hard: 'With effort', good: 'Well' },
    next: 'Next',
    undo: 'Undo',
    stop: 'Stop',
    undone: 'Undone. Here is the question again.',
    keys: 'Keys: a number to choose, Enter to continue, U to undo.',
    loading: 'Loading questions …',
    failed: 'The questions did not load. Check the connection and try again.',
    /** After a session. */
    done: (answered: number, right: number) =>
      `${numbers.format(answered)} answered, ${numbers.format(right)} of them right.`,
    timeUp: 'Ten minutes are up.',
    nextDue: (when: string) => `The next question is due ${when}.`,
    when: {
      soon: 'in a few minutes',
      today: 'later today',
      tomorrow: 'tomorrow',
      inDays: (days: number) => `in ${numbers.format(days)} days`,
    },
    notKept:
      'This browser does not let the site store anything more: answers that are not stored yet are lost when you leave this page.',
    otherVersion: 'What is stored here was saved by a newer version of this site; it was left unchanged.',
    json: 'Progress as JSON',
    anki: 'Questions for Anki',
    csv: 'Questions as CSV',
    bring: 'Import progress',
    brought: (count: number) => `Progress on ${numbers.format(count)} questions was imported.`,
    notBrought: 'This file contains no progress from this site; nothing was changed.',
    forget: 'Forget all progress',
    forgotten: 'All progress has been forgotten.',
    privacy: 'Your progress stays in this browser and is not sent anywhere.',
  },
  keep: {
    title: 'My list',
    /** The button of a page. */
    keep: 'Keep',
    keepThis: (name: string) => `Keep: ${name}`,
    read: 'Read',
    readThis: (name: string) => `Read: ${name}`,
    kinds: { model: 'Model', paper: 'Paper', section: 'Section', figure: 'Figure' },
    empty:
      'Nothing is kept yet. “Keep” on a lecture marks its sections and figures; models and papers have the same button.',
    order: 'Order',
    byCourse: 'As in the course',
    byTime: 'Newest first',
    note: 'Note',
    noteOn: (name: string) => `Note on ${name}`,
    remove: 'Remove',
    removeThis: (name: string) => `Remove ${name}`,
    removed: (name: string) => `${name} was removed.`,
    undo: 'Undo',
    take: 'Export and import',
    share: 'Copy a link to this list',
    shared: 'Copied. The link contains the list without your notes.',
    notShared: 'The link could not be copied. Here it is:',
    bring: 'Import a list',
    brought: (count: number) => `${numbers.format(count)} entries were imported.`,
    notBrought: 'This file contains no list from this site; nothing was changed.',
    loading: 'Gathering citations …',
    failed: (count: number) => `${numbers.format(count)} entries did not load and are not in the file.`,
    noCitations: 'Nothing of this list can be cited.',
    offered: (count: number) => `You have been sent a list of ${numbers.format(count)} entries.`,
    takeIn: 'Add them to my list',
    later: 'Not now',
    notKept:
      'This browser does not let the site store anything more: what is not stored yet is lost when you leave this page.',
    otherVersion: 'What is stored here was saved by a newer version of this site; it was left unchanged.',
    /** Words of a lecture that a reader highlights. */
    mark: 'Highlight',
    unmark: 'Remove highlight',
    marks: 'Highlights',
    marksAs: (format: string) => `Highlights as ${format}`,
    noMarks: 'Nothing is highlighted yet. Press “Keep” on a lecture, then select words of its text.',
    lost: 'This text is no longer in the lecture.',
    bringMarks: 'Import highlights',
    all: 'What this browser stores',
    privacy: 'All of this stays in this browser and is not sent anywhere.',
    nothingKept: 'Nothing is stored.',
    erase: 'Erase',
    eraseThis: (what: string) => `Erase: ${what}`,
    eraseAll: 'Erase all',
    erased: 'Erased.',
    /** What the browser keeps, by the beginning of its name. */
    names: {
      'lectern-keep': 'My list and read marks',
      'lectern-marks': 'Highlights',
      'lectern-visit': 'When you last visited',
      'lectern-revise': 'Progress in questions',
      'recent-searches': 'Recent searches',
      'lectern-place': 'Where you were reading',
      'lectern-theme': 'Colour theme',
      'lectern-pictures': 'Pictures from other sites',
      other: 'A display setting',
    },
    size: (letters: number) => `${numbers.format(letters)} characters`,
  },
  /** What is new in the course. */
  news: {
    none: 'Nothing new since then.',
    isNew: 'New',
  },
  /** The course as one page. */
  print: {
    gathering: (done: number, of: number) => `${numbers.format(done)} of ${numbers.format(of)} lectures …`,
    pictures: 'Pictures are still loading.',
    ready: 'Ready to print.',
    failed: (title: string) => `${title} did not load. Check the connection and try again.`,
    none: 'Choose at least one lecture.',
    print: 'Print or save as a PDF',
    contents: 'Contents',
  },
  /** Lectures that are read without a network. */
  app: {
    impossible:
      'This browser cannot keep lectures here. It takes an address that starts with https://, and a browser that may store data.',
    keep: 'Keep',
    keepThis: (lecture: string) => `Keep: ${lecture}`,
    drop: 'Remove',
    dropThis: (lecture: string) => `Remove: ${lecture}`,
    keeping: (lecture: string) => `Keeping ${lecture} …`,
    kept: (lecture: string) => `${lecture} is kept.`,
    dropped: (lecture: string) => `${lecture} was removed.`,
    failed: (lecture: string) =>
      `${lecture} was not kept. Check the connection, load this page again, and try once more.`,
    full: (lecture: string) => `${lecture} was not kept: this browser has no room left for it.`,
    total: (count: number, size: string) =>
      `${count === 1 ? '1 lecture is' : `${numbers.format(count)} lectures are`} kept. With what all pages share, ${count === 1 ? 'it takes' : 'they take'} ${size}.`,
    none: 'No lecture is kept.',
    incomplete: 'Not complete after the last update of the course. Keep it again.',
    gone: (slug: string) => `${slug}: no longer in the course`,
    missing: 'That page is not kept in this browser, and there is no network right now.',
    newer: 'A newer version of the course is ready.',
    show: 'Show it',
    install: 'Install the course as an app',
    size: (bytes: number) =>
      bytes < 1_000_000
        ? `${numbers.format(Math.ceil(bytes / 1000))} kB`
        : `${numbers.format(Math.round(bytes / 100_000) / 10)} MB`,
    /** In the list of all that a browser keeps. */
    lectures: 'Lectures to read offline',
    count: (count: number) => (count === 1 ? '1 lecture' : `${numbers.format(count)} lectures`),
  },
};

/** A language without one of these keys does not compile. */
export type StudyWords = typeof studyInEnglish;
