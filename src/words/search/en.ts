import { inSentence, plural } from '../english.ts';

const listed = new Intl.ListFormat('en-GB');

/** What an entry of the catalogue is. */
export const subjectNames = {
  model: 'Model',
  dataset: 'Dataset',
  benchmark: 'Benchmark',
  tool: 'Tool',
  hardware: 'Hardware',
  survey: 'Survey',
  article: 'Article',
  exercise: 'Exercise',
  family: 'Family',
};

/** What a fact tells: pages and search say it alike. */
export const factNames = {
  year: 'Year',
  organisation: 'Organisation',
  base: 'Starts from',
  'vision-encoder': 'Vision encoder',
  connector: 'Connector',
  'language-model': 'Language model',
  parameters: 'Parameters',
  resolution: 'Resolution',
  training: 'Training',
  data: 'Data',
  output: 'Output',
  result: 'Result',
  licence: 'Licence',
};

/** What search says in English. Every other language has the same keys. */
export const englishInSearch = {
  /** For a course that lists something other than models. */
  named: (many: string, one: string) => ({
    all: `All ${inSentence(many)}`,
    newest: `Newest ${inSentence(many)}`,
    found: (count: number) => `${count} ${plural(count, inSentence(one), inSentence(many))}`,
    foundNewest: (count: number) => `${count} of the newest ${inSentence(many)}`,
  }),
  title: 'Search',
  field: 'Search the course',
  placeholder: 'Name, title, arXiv id or any words',
  close: 'Close',
  results: 'Results',
  allResults: 'All results',
  allModels: 'All models',
  allPapers: 'All papers',
  examples: 'Try',
  keys: { choose: 'choose', open: 'open', newTab: 'new tab', narrow: 'narrow' },
  /** A setting, with the key between its words: `/ opens search`. */
  slash: { before: '', after: ' opens search' },
  groups: {
    facts: 'Fact',
    models: 'Models',
    parts: 'Parts of models',
    papers: 'Papers',
    lectures: 'Lectures',
    terms: 'Terms and sections',
    topics: 'Topics',
    text: 'In the lectures',
    newest: 'Newest models',
    compare: 'Compare',
    pages: 'Pages',
  },
  /** What a screen reader hears of the groups: `1 model, 2 papers`. */
  found: {
    facts: () => 'a fact',
    models: (count: number) => `${count} ${plural(count, 'model', 'models')}`,
    parts: (count: number) => `${count} ${plural(count, 'part', 'parts')} of models`,
    terms: (count: number) => `${count} ${plural(count, 'term or section', 'terms or sections')}`,
    papers: (count: number) => `${count} ${plural(count, 'paper', 'papers')}`,
    lectures: (count: number) => `${count} ${plural(count, 'lecture', 'lectures')}`,
    topics: (count: number) => `${count} ${plural(count, 'topic', 'topics')}`,
    text: (count: number) => `${count} ${plural(count, 'place', 'places')} in the lectures`,
    newest: (count: number) => `${count} of the newest models`,
    compare: () => 'a comparison',
    pages: (count: number) => `${count} ${plural(count, 'page', 'pages')}`,
  },
  comma: ', ',
  /** Who wrote a paper: some of its authors, of so many. */
  byline: (names: readonly string[], of: number) =>
    names.length < of ? `${names.join(', ')} et al.` : names.join(', '),
  /** `LLaVA and Flamingo side by side` */
  sideBySide: (names: readonly string[]) => `${listed.format(names)} side by side`,
  noneFound: (query: string) => `Nothing found for ${query}`,
  nothing: (query: string) =>
    `Nothing found for “${query}”. Try fewer or shorter words, or browse the lists.`,
  missing: (words: readonly string[]) =>
    `Not in this course: ${words.map((word) => `“${word}”`).join(', ')}. Nearest:`,
  nearest: (query: string) => `Nothing here is called “${query}” or has all of it. Nearest:`,
  noPaper: (id: string) => `No lecture of this course links to arXiv ${id}.`,
  /** `Nothing is called “flamimgo”. Did you mean Flamingo?`, where the name is a button. */
  guess: (query: string) => `Nothing is called “${query}”. Did you mean `,
  guessEnd: '?',
  /** `Models · 6 of 14` */
  shownOf: (shown: number, total: number) => `${shown} of ${total}`,
  taughtIn: 'Taught in',
  recent: 'Recent',
  forget: 'Forget recent searches',
  narrow: 'Narrow',
  clearFilters: 'Clear filters',
  filters: { kind: 'Kind', year: 'Year', family: 'Family', lecture: 'Lecture', has: 'Comes with' },
  /** What a fact tells. */
  properties: factNames,
  /** `Parameters of CLIP` */
  factOf: (property: string, name: string) => `${property} of ${name}`,
  usedBy: (count: number) => `used by ${count} ${plural(count, 'model', 'models')}`,
  /** Values of filters that are our own words. */
  values: {
    ...subjectNames,
    paper: 'Paper',
    lecture: 'Lecture',
    topic: 'Topic',
    part: 'Part',
    term: 'Term or section',
    code: 'Code',
    weights: 'Weights',
    figure: 'Figure',
  },
  searching: 'Searching the lectures …',
  namesOnly: 'The text of the lectures could not be searched; these are names and titles only.',
  noName: (query: string) =>
    `Nothing is called “${query}”, and the text of the lectures could not be searched. Check the connection and type again.`,
  textOnly: 'The list of models and papers could not be loaded; only the text of the lectures was searched.',
  failed: 'Search did not load. Check the connection and type again, or browse the lists.',
};
