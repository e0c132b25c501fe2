import { z } from 'zod';
import type { Finding } from '../diagnostics/diagnostic.ts';
import { decodeEntities } from '../html/decode-entities.ts';
import type { VisitCounter } from '../identity/visit-counter.ts';
import type { ListName } from '../words/words-of-site.ts';
import type { Accent } from './accent.ts';
import { mostLetters, mostNames } from './bounds.ts';
import { isTimeZone } from './dates.ts';
import { type Fonts, fontShape } from './font-settings.ts';
import { parseLanguageTag } from './language-tag.ts';
import { lookShape, type MenuItem } from './look-settings.ts';
import { names } from './names.ts';
import { nearestKey, wholeKey } from './nearest-key.ts';
import { readYaml } from './read-yaml.ts';
import { describeRepeatedKey } from './repeated-keys.ts';
import { type Comments, serviceShape } from './service-settings.ts';
import { formatBase, parseBase, parseOrigin } from './site-address.ts';
import { parseRepository, type SourceRepository } from './source-repository.ts';
import { type Term, termShape } from './term-settings.ts';

/** What `content/site.yaml` says about the course as a whole. */
export type Settings = {
  readonly title: string;
  readonly description: string;
  /** `/` or `/vlm/`: the path that the site is served under. */
  readonly base: string;
  /** `https://example.org`, without path: what addresses for other programs start with. */
  readonly url?: string;
  /** BCP 47 */
  readonly language: string;
  /** IANA name of the zone that days are given in; without it, UTC, and an author's own day as it is written. */
  readonly timeZone?: string;
  /** The author of the posts that name none. */
  readonly author?: readonly string[];
  /** How Jekyll made the old addresses of posts: a style or a template. Absent: no old addresses are kept. */
  readonly permalink?: string;
  /** Paths in front of the old site's addresses, `/EdgeAI-course/`, as posts write them. */
  readonly formerBase: readonly string[];
  /** Whether pictures from other sites load with the page, or only once its reader asks for them. */
  readonly remotePictures: RemotePictures;
  /** Whether stills of videos are requested from their hosts before a reader asks for the video. */
  readonly remoteThumbnails: boolean;
  /** Whether every lecture is also shown as slides. */
  readonly slides: boolean;
  /** Whether names of models in the text of lectures are linked to their pages. */
  readonly crosslinks: boolean;
  /** Whether dollars delimit formulas in every lecture that does not say otherwise. */
  readonly math: boolean;
  /** Whether there are pages to revise. */
  readonly revise: boolean;
  /** Whether a reader can keep models, papers and sections. */
  readonly keep: boolean;
  /** Whether there is a page that prints all lectures as one. */
  readonly print: boolean;
  /** Whether the site can be installed as an app, and its lectures read without a network. */
  readonly app: boolean;
  /** Whether there is a page of what is new. */
  readonly news: boolean;
  /** Whether lectures whose date is in the future already have pages. */
  readonly future: boolean;
  /** Patterns of files that are published even if no page links to them; with `!`, of files that never are. */
  readonly publish: readonly string[];
  /** What the course calls the things that it lists, if they are not models; false if it has no list of them. */
  readonly catalogue?: ListName | false;
  /** Other names of parts that models are built from; false for a name that is not a part in this course. */
  readonly parts: Readonly<Record<string, readonly string[] | false>>;
  /** Where the course's files are kept, so that a reader can propose a change. */
  readonly repository?: SourceRepository;
  /** Picture before the name of the course, below the content folder. */
  readonly logo?: string;
  /** Picture that browsers show for the site, below the content folder. */
  readonly favicon?: string;
  readonly accent?: Accent;
  /** A sentence at the foot of every page. */
  readonly footer?: string;
  /** What the head of every page leads to; all lists where it is absent. */
  readonly menu?: readonly MenuItem[];
  readonly fonts?: Fonts;
  /** Which run of the course this is. */
  readonly term?: string;
  /** All runs of the course, the current one first. */
  readonly terms?: readonly Term[];
  /** Where readers comment on lectures. */
  readonly comments?: Comments;
  /** Who counts visits. */
  readonly analytics?: VisitCounter;
};

/** Parts that an author may name: each is looked for in every fact of its kind. */
const mostParts = 500;

const remotePictures = ['show', 'ask'] as const;

export type RemotePictures = (typeof remotePictures)[number];

/** The title of a course that states none. */
export const untitled = 'Course';

const defaults: Settings = {
  title: untitled,
  description: '',
  base: '/',
  language: 'en',
  permalink: 'date',
  formerBase: [],
  remotePictures: 'show',
  remoteThumbnails: false,
  slides: true,
  crosslinks: true,
  math: false,
  revise: true,
  keep: true,
  print: true,
  app: true,
  news: true,
  future: false,
  publish: [],
  parts: {},
};

// Each follows the name of a setting.
const notABase = 'is not the path of a folder, such as /vlm/, of letters, digits and "-", ".", "_" or "~"';
const notAnOrigin = 'is not an address such as https://example.org; its path belongs in base';
const notATag = 'is not a language tag such as en or zh-Hant';
const notAZone = 'is not a time zone such as Asia/Taipei';
const notAStyle = 'is neither a style such as date or pretty, nor a template, nor false';
const notARepository = 'is not the address of a repository, https://github.com/owner/name';

/** A title may be no more than a year. */
function text(written: z.ZodString, most: number) {
  const bounded = written.max(most, `is longer than ${most} characters`);
  return z
    .union([bounded, z.number(), z.boolean()], 'is not a text')
    .transform((value) => decodeEntities(String(value)));
}

/** What each setting may be. */
export const settingsShape = {
  title: text(z.string().min(1, 'is empty'), mostLetters.title),
  description: text(z.string(), mostLetters.description),
  base: z
    .string(notABase)
    .transform((text) => parseBase(text) ?? '')
    .refine((base) => base !== '', notABase),
  url: z
    .string(notAnOrigin)
    .refine((text) => parseOrigin(text) !== undefined, notAnOrigin)
    .transform((text) => parseOrigin(text)),
  language: z
    .string(notATag)
    .transform((tag) => parseLanguageTag(tag) ?? '')
    .refine((tag) => tag !== '', notATag),
  timeZone: z.string(notAZone).refine(isTimeZone, notAZone),
  author: names.refine(
    (list) => list.length <= mostNames.authors,
    `has more than ${mostNames.authors} names`,
  ),
  permalink: z
    .union([z.string().min(1, notAStyle), z.literal(false)], notAStyle)
    .transform((style) => style || undefined),
  formerBase: names.transform((paths) => paths.map(formatBase)),
  remotePictures: z.enum(remotePictures, 'is neither show nor ask'),
  remoteThumbnails: z.boolean('is neither true nor false'),
  slides: z.boolean('is neither true nor false'),
  crosslinks: z.boolean('is neither true nor false'),
  math: z.boolean('is neither true nor false'),
  revise: z.boolean('is neither true nor false'),
  keep: z.boolean('is neither true nor false'),
  print: z.boolean('is neither true nor false'),
  app: z.boolean('is neither true nor false'),
  news: z.boolean('is neither true nor false'),
  future: z.boolean('is neither true nor false'),
  publish: z
    .union([z.string(), z.array(z.string())], 'is neither a pattern such as assets/** nor a list of them')
    .transform((patterns) => [patterns].flat().filter((pattern) => pattern.trim() !== '')),
  catalogue: z
    .union(
      [
        z.boolean(),
        z.strictObject({ name: z.string().trim().min(1), one: z.string().trim().min(1).optional() }),
      ],
      'is neither false nor the name of the list, {name: Robots, one: robot}',
    )
    .transform((said) =>
      typeof said === 'boolean' ? (said ? undefined : said) : { many: said.name, one: said.one ?? said.name },
    ),
  parts: z
    .record(
      z.string(),
      z.union([z.literal(false), names], 'has a part whose value is neither a list of names nor false'),
      'is not a list of parts, {Q-Former: [Querying Transformer]}',
    )
    .refine((parts) => Object.keys(parts).length <= mostParts, `has more than ${mostParts} parts`),
  repository: z
    .string(notARepository)
    .transform(parseRepository)
    .refine((found) => found !== undefined, notARepository),
  ...lookShape,
  ...fontShape,
  ...termShape,
  ...serviceShape,
} satisfies Record<keyof Settings, z.ZodType>;

/**
 * Reads site.yaml. A setting that cannot be used keeps its default and becomes a finding.
 *
 * @param yaml text of the file; empty if there is none
 */
export function parseSettings(yaml: string): { settings: Settings; findings: readonly Finding[] } {
  const { data, keyLines, findings, repeated, isMapping } = readYaml(yaml, 0);
  if (findings.length > 0) {
    return {
      settings: defaults,
      findings: findings.map((finding) => ({ ...finding, rule: 'settings/syntax' })),
    };
  }
  if (!isMapping) return { settings: defaults, findings: [notSettings] };
  const settings: Record<string, unknown> = { ...defaults };
  const faults = repeated.map((key): Finding => ({ rule: 'settings/repeated', ...describeRepeatedKey(key) }));
  for (const key of Object.keys(data)) {
    const parsed = isSetting(key) ? settingsShape[key].safeParse(data[key]) : undefined;
    if (parsed?.success) settings[key] = parsed.data;
    else faults.push(describeFault(key, keyLines[key] ?? 1, parsed?.error));
  }
  const read = settings as Settings;
  return { settings: read, findings: [...faults, ...findUnlistedTerm(read, keyLines.term ?? 1)] };
}

/** A term that is not in the list would be taken for an old one. */
function findUnlistedTerm({ term, terms = [] }: Settings, line: number): Finding[] {
  const [current] = terms;
  if (term === undefined || !current || terms.some(({ name }) => name === term)) return [];
  const near = nearestKey(
    term,
    terms.map(({ name }) => name),
  );
  return [
    {
      rule: 'settings/value',
      line,
      message: `term: is "${term}", which is not in terms.`,
      fix: `term: ${JSON.stringify(near ?? current.name)}`,
    },
  ];
}

/** A list, or a text, in place of settings. */
const notSettings: Finding = {
  rule: 'settings/syntax',
  line: 1,
  message:
    'The file does not consist of lines such as "title: Name of the course". Nothing in it can be used.',
  fix: 'title: Name of the course',
};

/**
 * Says why a setting cannot be used; undefined if it can.
 *
 * @example checkSetting('base', '/../') // 'base: is not the path of a folder, …'
 */
export function checkSetting(key: string, value: unknown): string | undefined {
  const { error } = (isSetting(key) && settingsShape[key].safeParse(value)) || {};
  return error && describeFault(key, 1, error).message;
}

function isSetting(key: string): key is keyof Settings {
  return Object.hasOwn(settingsShape, key);
}

function describeFault(key: string, line: number, error: z.ZodError | undefined): Finding {
  const known = Object.keys(settingsShape);
  const near = error ? undefined : (nearestKey(key, known) ?? wholeKey(key, known));
  return {
    rule: error ? 'settings/value' : 'settings/unknown',
    line,
    message: error
      ? `${key}: ${error.issues[0]?.message ?? 'cannot be used'}.`
      : `"${key}" is not a setting, and is ignored.`,
    fix: error
      ? (fixOf(error) ?? `Correct the value of ${key}, or delete the line.`)
      : near
        ? `Did you mean "${near}"?`
        : `The settings are: ${known.join(', ')}.`,
  };
}

/** The line to paste, where a setting knows a value that will do. */
function fixOf({ issues: [issue] }: z.ZodError): string | undefined {
  const fix: unknown = issue?.code === 'custom' ? issue.params?.fix : undefined;
  return typeof fix === 'string' ? fix : undefined;
}
