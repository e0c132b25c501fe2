import {
  type BuildBlock,
  buildCode,
  buildDiagram,
  buildList,
  buildPicture,
  buildPictureRun,
  buildPictureTable,
  buildTable,
  buildVideo,
} from './blocks.ts';
import type { FieldModel } from './field.ts';
import { buildParagraph } from './prose.ts';
import type { Random } from './random.ts';

/** What an entry holds, in this order, and in which share of the entries. */
const blocks: readonly (readonly [share: number, build: BuildBlock])[] = [
  [0.5, buildPicture],
  [0.12, buildPictureRun],
  [0.75, ({ name }, random) => buildParagraph(name, random)],
  [0.12, buildList],
  [0.05, buildTable],
  [0.03, buildPictureTable],
  [0.05, buildCode],
  [0.25, buildVideo],
  [0.004, buildDiagram],
];

/**
 * One entry of a lecture: heading, label lines, and what the lecture shows of the model.
 *
 * @example buildEntry(buildModel(0, 'course'), seedRandom('lecture')) // '### Heron-VL\n**Paper:** [Heron-VL: …'
 */
export function buildEntry(model: FieldModel, random: Random): string {
  const shown = blocks.filter(([share]) => random.chance(share)).map(([, build]) => build(model, random));
  return [`${buildHeading(model, random)}\n${buildLabelLines(model, random)}`, ...shown].join('\n\n');
}

function buildHeading({ name, site }: FieldModel, { pick, chance }: Random): string {
  const text = chance(0.15) ? `${name} ${pick(['(圖文模型)', '模型', '(開源版本)'])}` : name;
  return chance(0.36) ? `### [${text}](${site})` : `### ${text}`;
}

type Label = readonly [label: string, text: string, address: string];

/** The three ways that a label line is written, each up to its share of the entries added to those before. */
const shapes = [
  [0.62, ([label, text, address]: Label) => `**${label}:** [${text}](${address})<br>`],
  [0.93, ([label, text, address]: Label) => `#### ${label}: [${text}](${address})`],
  [1, ([label, text, address]: Label) => `**${label}**: [${text}](${address})<br>`],
] as const;

function buildLabelLines(model: FieldModel, random: Random): string {
  const format = pickShape(random);
  return listLabels(model, random).map(format).join('\n');
}

function listLabels(
  { name, title, arxivId, repository, site }: FieldModel,
  random: Random,
): readonly Label[] {
  const code = `https://github.com/${repository}`;
  const paper = random.pick([`https://arxiv.org/abs/${arxivId}`, `https://arxiv.org/pdf/${arxivId}`]);
  const labels: readonly (readonly [share: number, label: Label])[] = [
    [0.6, ['Paper', title, paper]],
    [0.42, ['Code', random.chance(0.5) ? code : repository, code]],
    [0.12, ['Blog', `${name} explained`, `${site}blog/`]],
    [0.08, ['Kaggle', repository, `https://www.kaggle.com/code/${repository.toLowerCase()}`]],
    [0.05, ['HuggingFace', repository, `https://huggingface.co/${repository}`]],
    [0.04, ['Dataset', `${name} data`, `https://huggingface.co/datasets/${repository}`]],
    // Mistakes that authors make: one in about three posts.
    [0.015, ['HuggineFace', repository, `https://huggingface.co/${repository}`]],
  ];
  return labels.filter(([share]) => random.chance(share)).map(([, label]) => label);
}

function pickShape(random: Random): (label: Label) => string {
  const place = random.fraction();
  const shape = shapes.find(([upTo]) => place < upTo) ?? shapes[0];
  return shape[1];
}
