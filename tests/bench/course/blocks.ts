import type { FieldModel } from './field.ts';
import { buildSentence } from './prose.ts';
import type { Random } from './random.ts';
import { words } from './words.ts';

/** Builds one kind of block, as Markdown without a line break at its end. */
export type BuildBlock = (model: FieldModel, random: Random) => string;

export const buildPicture: BuildBlock = ({ repository, arxivId }, { pick, between }) =>
  pick([
    `![](https://github.com/${repository}/blob/main/assets/figure${between(1, 9)}.png?raw=true)`,
    `![](https://github.com/${repository}/raw/main/docs/overview_${between(1, 9)}.png)`,
    `![](https://arxiv.org/html/${arxivId}v1/x${between(1, 9)}.png)`,
    `![architecture of the model](https://miro.medium.com/max/700/1*${between(1e7, 9e7)}.png)`,
    `<img width="50%" height="50%" src="https://github.com/${repository}/blob/main/assets/teaser.jpg?raw=true">`,
  ]);

export const buildPictureRun: BuildBlock = (model, random) =>
  Array.from({ length: random.between(2, 4) }, () => buildPicture(model, random)).join(
    random.pick(['\n', '\n\n']),
  );

export const buildVideo: BuildBlock = ({ name }, { between }) =>
  `<iframe width="853" height="480" src="https://www.youtube.com/embed/${videoId(between)}" title="${name}" frameborder="0" allow="accelerometer; autoplay; clipboard-write; encrypted-media; gyroscope; picture-in-picture" allowfullscreen></iframe>`;

export const buildList: BuildBlock = ({ name }, random) => {
  const mark = random.pick(['* ', '- ', '1. ']);
  return Array.from({ length: random.between(3, 6) }, () => mark + buildSentence(name, random)).join('\n');
};

export const buildTable: BuildBlock = (model, random) => {
  const rows = random.sample(words.datasets, random.between(3, 7)).map((dataset) => {
    const scores = Array.from({ length: 3 }, () => `${random.between(20, 95)}.${random.between(0, 9)}`);
    return `| ${dataset} | ${scores.join(' | ')} |`;
  });
  return [`| Benchmark | ${model.name} | baseline | ours |`, '|---|---|---|---|', ...rows].join('\n');
};

export const buildPictureTable: BuildBlock = (model, random) => {
  const cell = () =>
    `<td><img width="50%" height="50%" src="https://github.com/${model.repository}/raw/main/examples/${random.between(1, 99)}.jpg"></td>`;
  const row = () => ['<tr>', cell(), cell(), cell(), '</tr>'].join('\n');
  return ['<table>', row(), row(), '</table>'].join('\n');
};

export const buildCode: BuildBlock = ({ name, repository }, { pick, between }) => {
  const call = name.replace(/\W/g, '');
  return pick([
    `\`\`\`\ngit clone https://github.com/${repository}\ncd ${name.replace(/\s/g, '-')}\npip install -r requirements.txt\npython train.py --epochs ${between(1, 30)}\n\`\`\``,
    `\`\`\`python\nfrom ${call.toLowerCase()} import ${call}\n\nmodel = ${call}.from_pretrained("${repository}")\nfor image, text in batches(size=${between(8, 512)}):\n    loss = model(image, text)\n    loss.backward()\n\`\`\``,
  ]);
};

export const buildDiagram: BuildBlock = ({ name }, { pick }) =>
  `\`\`\`mermaid\ngraph TD\n    A[Image] --> B[${pick(words.parts)}];\n    B --> C[${pick(words.parts)}];\n    C --> D[${name}];\n    E[Text] --> D;\n\`\`\``;

function videoId(between: Random['between']): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from({ length: 11 }, () => alphabet[between(0, alphabet.length - 1)]).join('');
}
