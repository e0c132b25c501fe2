import { z } from 'zod';
import { properties } from '../../lecture/facts/fact-properties.ts';
import { subjects } from '../../lecture/headings/stated.ts';

// What `/catalogue/*.json` contains. Types and the published schemas are made from the same tables, so they cannot differ.

const address = z.string().describe('With base path, and with host if the course says where it is');
const id = z.string().describe('Last part of the address of its page; it never changes');

const place = z
  .strictObject({
    lecture: z.string().describe('Id of the lecture'),
    section: z.string().describe('Heading that it is under'),
    address,
  })
  .describe('Where in the course it is taught');

const link = z.strictObject({
  role: z.string().describe('paper, code, model, dataset, project …'),
  label: z.string().optional().describe("The author's own word"),
  title: z.string(),
  address: z.string(),
});

const certainty = z.enum(['source', 'second-hand', 'derived', 'memory']);

const fact = z.strictObject({
  property: z.enum(properties),
  text: z.string().describe("The author's words"),
  amount: z.number().optional().describe('The same as a number, to sort by: parameters, pixels, a year'),
  certainties: z.array(certainty).describe('How sure the author is of it; empty if no mark says so'),
  pieces: z
    .array(z.strictObject({ html: z.string(), certainties: z.array(certainty) }))
    .describe('The words, cut at each mark'),
});

const figure = z.strictObject({ address: z.string(), text: z.string() });

export const modelRecord = z.strictObject({
  id,
  name: z.string(),
  address,
  markdown: address,
  kind: z.enum(subjects).optional(),
  aliases: z.array(z.string()),
  family: z.string().optional(),
  year: z.int().optional(),
  month: z.int().min(1).max(12).optional(),
  facts: z.array(fact),
  links: z.array(link),
  figures: z.array(figure),
  diagrams: z
    .array(figure)
    .describe('Drawn by the site: where in a lecture each is, and the words of its boxes and edges'),
  papers: z
    .array(z.string())
    .describe('Ids of the papers it is taught with, the oldest first as far as their dates are known'),
  places: z.array(place),
});

export const paperRecord = z.strictObject({
  id,
  title: z.string().describe('Its id if the course does not give its title'),
  untitled: z.literal(true).optional().describe('The course does not give its title'),
  about: z.string().optional().describe('The entry that links to a paper without a title'),
  address,
  source: z.string().describe('Where the paper itself is'),
  arxiv: z.string().optional(),
  doi: z.string().optional(),
  year: z.int().optional(),
  month: z.int().min(1).max(12).optional(),
  citeKey: z.string(),
  authors: z.array(z.string()).describe('As far as the course knows them'),
  hasOtherAuthors: z.boolean(),
  venue: z.string().optional(),
  models: z
    .array(z.string())
    .describe('Ids of the models that link to it as theirs; those whose oldest paper it is come first'),
  code: z.array(z.string()),
  places: z.array(place),
});

export const lectureRecord = z.strictObject({
  id,
  title: z.string(),
  address,
  markdown: address,
  language: z.string(),
  date: z.iso.date().optional(),
  description: z.string().optional(),
  authors: z.array(z.string()),
  tags: z.array(z.string()),
  categories: z.array(z.string()),
  citeKey: z.string(),
  models: z.array(z.string()).describe('Ids of what it teaches'),
  papers: z.array(z.string()).describe('Ids of what it cites'),
});

export type ModelRecord = z.infer<typeof modelRecord>;
export type PaperRecord = z.infer<typeof paperRecord>;
export type LectureRecord = z.infer<typeof lectureRecord>;

const listOf = (name: string, record: z.ZodType) =>
  z
    .strictObject({ $schema: z.string(), course: z.string(), [name]: z.array(record) })
    .meta({ title: `All ${name} of a course` });

export const dataSchemas = {
  models: listOf('models', modelRecord),
  papers: listOf('papers', paperRecord),
  lectures: listOf('lectures', lectureRecord),
} as const;
