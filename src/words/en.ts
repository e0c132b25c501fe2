import { capital, inSentence, plural } from './english.ts';
import { factNames, subjectNames } from './search/en.ts';

const numbers = new Intl.NumberFormat('en');
const listed = new Intl.ListFormat('en-GB');

/**
 * What pages say in English. Every other language has the same keys: `Words` is this table's type. Nothing is
 * called while the table is made, so that the scripts, which do not need it, are bundled without it.
 */
export const english = {
  number: (count: number) => numbers.format(count),
  /** `and 3 more` at the end of a list that is cut. */
  more: (count: number) => `and ${count} more`,
  undated: 'Undated',

  /** The lists of the course: in the header, as titles, in sentences. */
  lists: { lectures: 'Lectures', models: 'Models', papers: 'Papers' },
  /** The noun after a number: `22 models`. */
  counts: {
    lectures: (count: number) => plural(count, 'lecture', 'lectures'),
    models: (count: number) => plural(count, 'model', 'models'),
    /** What a list of models holds besides: datasets, tools, surveys. */
    others: (count: number) => plural(count, 'other entry', 'other entries'),
    /** Models and others, together. */
    entries: (count: number) => plural(count, 'entry', 'entries'),
    papers: (count: number) => plural(count, 'paper', 'papers'),
    code: (count: number) => plural(count, 'repository', 'repositories'),
    figures: (count: number) => plural(count, 'figure', 'figures'),
  },
  /** What a card is, if its author gave it no label. */
  roles: {
    paper: 'Paper',
    code: 'Code',
    model: 'Model',
    dataset: 'Dataset',
    project: 'Project page',
    demo: 'Demo',
    blog: 'Blog',
    video: 'Video',
    tutorial: 'Tutorial',
    slides: 'Slides',
    link: 'Link',
  },
  cards: {
    notebook: 'Notebook',
    document: 'Document',
    abstract: 'Abstract',
    pdf: 'PDF',
    html: 'HTML',
    formOf: (form: string, source: string) => `${form} of ${source}`,
  },

  frame: {
    skip: 'Skip to content',
    navigation: 'Course',
    /** A course without a title, within a sentence. */
    thisCourse: 'this course',
    footer: 'Footer',
    lastUpdated: 'Last updated',
    theme: {
      system: 'Colour theme: system',
      light: 'Colour theme: light',
      dark: 'Colour theme: dark',
    },
  },
  comments: {
    title: 'Comments',
    show: 'Show comments',
    note: (host: string) => `Comments are kept at ${host}. Nothing is loaded from there until you show them.`,
  },
  terms: {
    title: 'Term',
    of: (term: string) => `Course of ${term}`,
    old: (term: string) => `This is the course of ${term}.`,
    current: (term: string) => `Go to the course of ${term}`,
  },
  search: {
    title: 'Search',
    describe: (course: string) => `Search ${course}.`,
    field: 'Search the course',
    placeholder: 'Name, title or arXiv id',
    submit: 'Search',
    examples: 'Try',
    needsScript: 'Search needs JavaScript. Everything that the course teaches is also in these lists:',
  },

  /** The same for a course that gives this list a name of its own. */
  named: (many: string, one: string) => ({
    newest: `Newest ${inSentence(many)}`,
    all: `All ${inSentence(many)}`,
    describe: (course: string) =>
      `All ${inSentence(many)} that ${course} teaches, with family, year and links.`,
    none: `No lecture of this course teaches any ${inSentence(many)} yet.`,
    count: (count: number) => plural(count, inSentence(one), inSentence(many)),
    compare: {
      describe: (course: string) =>
        `${capital(many)} of ${course} side by side: figures and facts, with their differences.`,
      needsScript: `Comparing needs JavaScript. The page of each ${inSentence(one)} shows the same facts, and the list of ${inSentence(many)} leads to all of them.`,
      add: `Add one of the ${inSentence(many)}`,
      placeholder: `Name of the ${inSentence(one)}`,
      noPairs: `Choose up to four ${inSentence(many)}, here or with the “Compare” buttons in their list.`,
    },
    timeline: {
      describe: (course: string) => `The ${inSentence(many)} and papers of ${course} by month.`,
      none: 'Nothing that this course teaches has a known year yet.',
      model: capital(one),
      olderModels: (count: number) =>
        `${numbers.format(count)} older ${plural(count, inSentence(one), inSentence(many))}`,
      undatedModels: (count: number) =>
        `${numbers.format(count)} ${plural(count, inSentence(one), inSentence(many))} without a known year`,
    },
    wall: {
      describe: (course: string) => `The figures of ${course}, with what each shows and where it comes from.`,
      none: `No lecture of this course shows a figure of any ${inSentence(many)} yet.`,
    },
  }),
  home: { newest: 'Newest models', allModels: 'All models', allPapers: 'All papers' },
  lectures: {
    describe: (course: string) => `All lectures of ${course}.`,
    none: 'This course has no lectures yet.',
  },
  models: {
    describe: (course: string) => `Every model that ${course} teaches, with family, year and links.`,
    /** Of a list that holds datasets, tools or the like, too. */
    describeMixed: (course: string) =>
      `Every model and other named thing that ${course} teaches, with family, year and links.`,
    none: 'No lecture of this course teaches a model yet.',
    model: 'Model',
    family: 'Family',
    year: 'Year',
    links: 'Links',
    taughtIn: 'Taught in',
    /** Among the links of a model, its weights have their own label. */
    weights: 'Weights',
    linkOf: (label: string, model: string) => `${label} of ${model}`,
  },
  papers: {
    describe: (course: string) => `Every paper that ${course} cites, by year.`,
    none: 'No lecture of this course cites a paper yet.',
    years: 'Years',
    in: 'in',
  },
  /** Other ways to look at the models. */
  views: { label: 'More views' },
  /** Pages for readers who study. */
  study: { revise: 'Revise', list: 'My list', app: 'Read offline' },
  /** What filters and sorts a list. */
  filters: {
    /** The form, for readers who do not see the list under it. */
    form: (list: string) => `Filter and sort: ${list}`,
    /** Unfolds the fields on a narrow screen. */
    fold: 'Filter and sort',
    names: {
      family: 'Family',
      kind: 'Kind',
      year: 'Year',
      lecture: 'Lecture',
      encoder: 'Vision encoder',
      connector: 'Connector',
      llm: 'Language model',
      frozen: 'Frozen in some stage',
    },
    any: 'All',
    option: (text: string, count: number) => `${text} (${numbers.format(count)})`,
    has: 'Only with',
    features: { code: 'Code', weights: 'Weights', figure: 'Figure' },
    contains: 'Title contains',
    sort: 'Sort by',
    orders: {
      name: 'Name',
      newest: 'Newest',
      title: 'Title',
      lecture: 'Lecture',
      tokens: 'Most visual tokens',
      pixels: 'Highest resolution',
    },
    view: 'Show as',
    looks: { table: 'Table', cards: 'Cards' },
    reset: 'Reset',
    /** Gives a file with the papers that the list shows. */
    cite: 'BibTeX of these papers',
    nothing: 'Nothing here matches.',
    more: 'Show more',
    pages: 'Pages of this list',
    page: (number: number) => `Page ${number}`,
  },
  compare: {
    title: 'Compare',
    describe: (course: string) =>
      `Models of ${course} side by side: figures and facts, with their differences.`,
    button: 'Compare',
    buttonOf: (name: string) => `Compare ${name}`,
    needsScript:
      'Comparing needs JavaScript. The page of each model shows the same facts, and the list of models leads to all of them.',
    add: 'Add a model',
    placeholder: 'Name of a model',
    submit: 'Add',
    pairs: 'Suggested comparisons',
    pair: (first: string, second: string) => `${first} and ${second}`,
    noPairs: 'Choose up to four models, here or with the “Compare” buttons in the list of models.',
    toModels: 'All models',
    table: 'Comparison',
    property: 'Property',
    diagrams: 'Diagram',
    figures: 'Figures',
    same: 'same',
    differs: 'differs',
    onlyDiffering: 'Differences only',
    missing: 'not stated',
    remove: 'Remove',
  },
  /** What models are built from. */
  parts: {
    title: 'Parts',
    describeAll: (course: string) =>
      `What the models of ${course} are built from, and how many use each part, according to their facts.`,
    describe: (name: string, usedBy: string) =>
      `${name}: ${usedBy.toLowerCase()}, with how each of them uses it.`,
    /** `Used by 4 models` */
    usedBy: (number: string, models: string) => `Used by ${number} ${models}`,
    users: 'Used by',
    toldIn: 'Stated in',
    origin: 'Comes from',
    inMatrix: 'See them in the matrix',
  },
  lineage: {
    title: 'Lineage',
    describe: (course: string) =>
      `How the models of ${course} build on one another, according to their facts.`,
    drawing: 'Drawing: the ancestors of a model are to its left',
    list: 'As sentences',
    ofModel: 'Lineage',
    kinds: {
      start: 'Starts from',
      version: 'Version of',
      encoder: 'Vision encoder from',
      connector: 'Connector from',
      'language-model': 'Language model from',
      data: 'Trained on data from',
      'made-data': 'Data made with',
    },
    /** The words before the first model, between the two and after the second. */
    sentences: {
      start: ['', ' starts from ', '.'],
      version: ['', ' is a version of ', '.'],
      encoder: ['', ' takes its vision encoder from ', '.'],
      connector: ['', ' takes its connector from ', '.'],
      'language-model': ['', ' takes its language model from ', '.'],
      data: ['', ' is trained on data from ', '.'],
      'made-data': ['', ' is trained on data that ', ' helped to make.'],
    },
  },
  matrix: {
    title: 'Matrix',
    describe: (course: string) =>
      `The models of ${course} by the parts they are built from, how they are trained, and on what data.`,
    tokens: 'Visual tokens',
    csv: 'Download as CSV',
    /** In front of names. */
    besides: 'Not listed here, as not a model or without any of these facts:',
  },
  model: {
    describe: (name: string, facts: string) =>
      `${name} (${facts}): where the course teaches it, with papers, code and figures.`,
  },
  topics: {
    title: 'Topics',
    all: 'All topics',
    describe: (topic: string) => `Lectures on ${topic}, and the models and papers that they teach.`,
    describeAll: (course: string) => `What the lectures of ${course} are about.`,
    none: 'No lecture of this course has a tag or a category yet.',
  },
  paper: {
    /** Who wrote it, in order; there are more people than these if not all are known. */
    authors: (names: readonly string[], hasOthers: boolean) =>
      hasOthers ? `${names.join(', ')} and others` : listed.format(names),
    describe: (title: string, facts: string) =>
      `${title} (${facts}): where the course teaches it, with code, figures and the models it is cited for.`,
  },
  /** The text of pages of models and papers. */
  entity: {
    breadcrumbs: 'Breadcrumbs',
    subjects: subjectNames,
    alsoCalled: (names: readonly string[]) => `Also called ${names.join(', ')}`,
    taughtIn: (lectures: number) => `Taught in ${lectures} ${plural(lectures, 'lecture', 'lectures')}`,
    facts: 'Facts',
    figures: 'Figures',
    figuresOfPaper: 'Figures from this paper',
    places: 'Where it is taught',
    papers: 'Papers',
    code: 'Code, weights and data',
    links: 'Read and watch',
    related: 'Related',
    citedFor: 'Cited for',
    linkedBy: 'Also linked by',
    codeOfPaper: 'Code',
    shownIn: (entry: string, lecture: string) => `${entry}, in ${lecture}`,
    hf: 'Hugging Face',
    original: 'Original',
    relations: {
      paper: 'shares a paper',
      repository: 'shares its code',
      family: 'same family',
      lecture: 'same lecture',
    },
    /** A small link from a lecture to the page of what is taught there. */
    overview: (places: number) => (places > 1 ? `Overview, ${places} places` : 'Overview'),
    inCourse: (places: number) => (places > 1 ? `${places} places` : 'In this course'),
    linkOf: (link: string, name: string) => `${link}: ${name}`,
  },
  cite: {
    lecture: 'Cite this lecture',
    paper: 'Cite this paper',
    take: 'Download',
    papersOf: (count: number) =>
      count === 1 ? 'The paper of this lecture' : `The ${count} papers of this lecture`,
  },
  /** Texts that are made for other programs: Markdown of a model, llms.txt. */
  exports: { also: 'Also called', links: 'Links', figures: 'Figures', data: 'Data' },
  timeline: {
    title: 'Timeline',
    describe: (course: string) => `The models and papers of ${course} by month.`,
    none: 'No model or paper of this course has a known year yet.',
    /** The box that holds the drawing, and the way around it. */
    drawing: 'Drawing by family',
    toTable: 'View as table',
    /** What a mark represents: `LLaVA, April 2023, Projection`. */
    titleOf: (parts: readonly string[]) => parts.join(', '),
    others: 'Other families',
    model: 'Model',
    paper: 'Paper',
    yearOnly: 'Only the year is known: shown at the start of that year',
    table: 'Everything, by month',
    month: 'Month',
    family: 'Family',
    /** What the timeline leaves out, and where it is: `Not shown: 12 older models`. */
    olderModels: (count: number) => `${numbers.format(count)} older ${plural(count, 'model', 'models')}`,
    /** Models and others, together. */
    olderEntries: (count: number) => `${numbers.format(count)} older ${plural(count, 'entry', 'entries')}`,
    olderPapers: (count: number) => `${numbers.format(count)} older ${plural(count, 'paper', 'papers')}`,
    undatedModels: (count: number) =>
      `${numbers.format(count)} ${plural(count, 'model', 'models')} without a known year`,
    undatedEntries: (count: number) =>
      `${numbers.format(count)} ${plural(count, 'entry', 'entries')} without a known year`,
    undatedPapers: (count: number) =>
      `${numbers.format(count)} ${plural(count, 'paper', 'papers')} without a known year`,
    notHere: 'Not shown:',
  },
  wall: {
    title: 'Figures',
    numbered: (wall: number) => `Figures, page ${wall}`,
    describe: (course: string) => `The figures of ${course}, with what each shows and where it comes from.`,
    none: 'No lecture of this course shows a figure of a model yet.',
    filter: 'Filter',
    family: 'Family',
    lecture: 'Lecture',
    all: 'All',
    choice: (name: string, count: number) => `${name} (${numbers.format(count)})`,
    /** `Shown: 6 of 18`; a filter sees one page of several. */
    shown: 'Shown:',
    of: (count: number, isPart: boolean) => `of ${numbers.format(count)}${isPart ? ' on this page' : ''}`,
    nothing: 'No figure matches both.',
    reset: 'Show all',
    pages: 'Pages of figures',
    rest: (count: number) =>
      `${numbers.format(count)} more ${plural(count, 'figure', 'figures')} in older lectures:`,
  },
  notFound: {
    title: 'Page not found',
    describe: (course: string) => `No page of ${course} has this address.`,
    note: 'There is no page at this address. It may have moved: search for it, or browse the lists.',
  },
  redirect: {
    title: (lecture: string) => `Moved: ${lecture}`,
    describe: (lecture: string) => `“${lecture}” has moved.`,
    moved: 'This lecture has moved.',
    goOn: 'Go to its new address',
  },

  lecture: {
    kicker: 'Lecture',
    outline: 'On this page',
    toOutline: 'On this page',
    /** A field that finds a section by its name. */
    jump: 'Jump to …',
    jumpName: 'Jump to a section by its name',
    noneFound: 'No section has this name',
    closeOutline: 'Close',
    minutes: (count: number) => `${count} min read`,
    /** Opens code that is folded for its length. */
    code: (lines: number) => `Code, ${lines} lines`,
    /** A heading without words. */
    untitled: 'Untitled',
    linkTo: (section: string) => `Link to ${section}`,
    neighbours: 'Other lectures',
    /** The column that shows the whole course. */
    menu: 'Lectures and other pages',
    all: (count: number) => `All ${numbers.format(count)} ${plural(count, 'lecture', 'lectures')}`,
    previous: 'Previous lecture',
    next: 'Next lecture',
    /** A lecture without a description says what it contains: `Vision: LLaVA, Fuyu.` */
    holds: (lecture: string, sections: readonly string[]) => `${lecture}: ${sections.join(', ')}.`,
  },
  /** What an author sees of a lecture that readers do not see. */
  withheld: {
    marks: {
      draft: 'Draft',
      unpublished: 'Not published',
      unclear: 'Not published',
      scheduled: 'Scheduled',
      expired: 'Expired',
    },
    note: 'Readers do not see this page.',
    until: (day: string) => `Readers see this page from ${day}.`,
  },
  /** What a reader can do with a lecture. */
  actions: {
    cite: 'Cite',
    slides: 'Slides',
    /** Reduces each section to its name, first paragraph, drawing and facts. */
    short: 'Condensed',
    /** Leaves out what is not in the language of the lecture. */
    one: 'One language',
    print: 'Print',
    /** Paper leaves out the answers of questions unless a reader asks for them. */
    printAnswered: 'Print with answers',
    copyMarkdown: 'Copy Markdown',
    copied: 'Copied',
    notCopied: 'Not copied',
    edit: 'Edit on GitHub',
  },
  /** A lecture as slides. */
  slides: {
    titleOf: (lecture: string) => `Slides: ${lecture}`,
    describe: (lecture: string) => `${lecture} as slides, with speaker notes.`,
    kicker: 'Slides',
    /** A slide of several that one section has. */
    part: (number: string, of: string) => `${number} of ${of}`,
    /** For a reader without JavaScript. */
    needsScript:
      'Showing a lecture as slides needs JavaScript. The lecture itself has everything that they show.',
    failed: 'The lecture did not load. Check the connection and load this page again.',
    inLecture: 'In the lecture',
    inLectureOf: (section: string) => `${section}: in the lecture`,
    notes: 'Notes',
    next: 'Next slide',
    controls: 'Slide controls',
    deck: {
      present: 'Present',
      previous: 'Previous slide',
      next: 'Next slide',
      overview: 'Overview',
      speaker: 'Speaker view',
      list: 'Show as a page',
      print: 'Print or save as PDF',
    },
    waiting: 'Open the slides in another window of this browser; this view follows them.',
  },
  footnotes: {
    title: 'Notes',
    name: (number: number) => `Note ${number}`,
    back: (number: number, time: number) =>
      `Back to reference ${time > 1 ? `${time} ` : ''}of note ${number}`,
  },
  figures: {
    /** A picture without a text from its author. */
    alt: (section: string, number: number, of: number) => `${section}, figure ${number} of ${of}`,
    /** The same for a picture within text, and for one in hand-written HTML. */
    inText: (section: string) => `${section}, picture`,
    picture: 'Picture',
    /** An `<svg>` without words. */
    drawing: 'Drawing',
    notLoaded: 'Picture not loaded',
    open: 'Open the original',
    unshown: (format: string) => `No browser shows ${format} pictures`,
    original: (host: string, figure: string) => `Original at ${host}: ${figure}`,
  },
  /** Pictures from other sites, if the course shows them only on request. */
  held: {
    label: 'Pictures from other sites',
    note: 'Pictures from other sites are not loaded until you ask for them.',
    show: 'Show picture',
    showThis: (figure: string) => `Show picture: ${figure}`,
    openThis: (figure: string) => `Open the original: ${figure}`,
    showAll: 'Show all on this page',
    always: 'Always show pictures',
    loading: 'Loading …',
    shown: 'Picture shown',
    allShown: 'All pictures of this page are shown',
    again: 'From the next page on, pictures are not loaded until you ask for them',
  },
  facts: {
    properties: factNames,
    /** What a mark after a value means. */
    certainties: {
      source: 'seen in the source',
      'second-hand': 'second-hand',
      derived: 'derived from seen values',
      memory: 'from memory, not verified',
    },
    /** What it means that a value has no mark, if every value was marked, and if not all were. */
    unmarked: 'No mark: seen in the source',
    unmarkedToo: 'No mark: seen in the source, or not marked by the author',
    untold: (names: readonly string[]) => `Not known: ${names.join(', ')}`,
  },
  videos: {
    open: (host: string | undefined) => `Open the video at ${host ?? 'its own address'}`,
    at: (host: string | undefined) => `Video at ${host ?? 'its own address'}`,
    expired: 'This address was valid only for a few minutes after it was copied. The video may be gone.',
  },
  embeds: {
    /** A frame without a title from its author: a film, or something else by the name of its site. */
    title: (section: string, site: string | undefined, number: number) =>
      `${section}, ${site ?? 'video'} ${number}`,
    still: (title: string) => `Still of ${title}`,
    plays: (site: string) => `Plays here, from ${site}`,
    opens: (site: string) => `Opens here, from ${site}`,
    open: (host: string) => `Open at ${host}`,
  },
  notices: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', danger: 'Caution' },
  diagrams: {
    diagram: 'Diagram',
    label: (content: string) => `Diagram: ${content}`,
    inWords: 'Diagram in words',
    states: { start: 'Start', end: 'End' },
    kinds: { frozen: 'Frozen', trained: 'Trained', partly: 'Trained in some stages', data: 'Data' },
    stage: 'Stage',
    allStages: 'All stages',
    box: 'Box',
    /** `Frozen: CLIP, Vicuna.` */
    ofKind: (kind: string, names: readonly string[]) => `${kind}: ${names.join(', ')}.`,
  },
};
