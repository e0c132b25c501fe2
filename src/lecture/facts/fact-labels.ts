import { type FactProperty, properties } from './fact-properties.ts';

/** Labels of facts, folded to lower case with single spaces. What follows one is text, not a link. */
const labels: Readonly<Record<FactProperty, readonly string[]>> = {
  year: ['year', 'released', 'release', '年份', '發表年份', '发表年份'],
  organisation: [
    ...['organisation', 'organization', 'organisations', 'organizations', 'affiliation', 'institution'],
    ...['機構', '單位', '机构', '单位'],
  ],
  base: [
    ...['starts from', 'based on', 'built on', 'initialised from', 'initialized from', 'derived from'],
    ...['基於', '基于', '衍生自'],
  ],
  'vision-encoder': [
    ...['vision encoder', 'visual encoder', 'image encoder', 'vision backbone', 'vision tower'],
    ...['視覺編碼器', '影像編碼器', '视觉编码器', '图像编码器'],
  ],
  connector: [
    ...['connector', 'connector / fusion', 'connector/fusion', 'fusion', 'projector', 'adapter'],
    ...['vision-language connector', '連接器', '投影層', '融合', '连接器', '投影层'],
  ],
  'language-model': [
    ...['language model', 'language backbone', 'text encoder', 'llm', 'base llm', 'llm backbone'],
    ...['語言模型', '文字編碼器', '语言模型', '文本编码器'],
  ],
  parameters: [
    ...[
      'parameters',
      'params',
      'total parameters',
      'total params',
      'number of parameters',
      'parameter count',
      'model size',
      '# params',
    ],
    ...['參數', '參數量', '参数', '参数量'],
  ],
  resolution: [
    ...['resolution', 'input resolution', 'image resolution', 'resolution / visual tokens', 'visual tokens'],
    ...['解析度', '輸入解析度', '分辨率'],
  ],
  training: [
    ...['training', 'training stages', 'training objective', 'training recipe', 'objective', 'pretraining'],
    ...['訓練', '訓練方式', '训练'],
  ],
  data: ['data', 'training data', 'training set', '資料', '訓練資料', '数据', '训练数据'],
  output: ['output', 'outputs', 'output modalities', '輸出', '输出'],
  result: ['result', 'headline result', 'results', 'performance', '成果', '結果', '结果'],
  licence: [
    ...['licence', 'license', 'licence of the weights', 'weights licence', 'weights license'],
    ...['授權', '授權條款', '许可证', '许可'],
  ],
};

const propertyByLabel: ReadonlyMap<string, FactProperty> = new Map(
  properties.flatMap((property) => labels[property].map((label) => [label, property] as const)),
);

/** Every label of a fact. */
export const factLabels: readonly string[] = [...propertyByLabel.keys()];

/**
 * What a label states; undefined for a word that is not the label of a fact.
 *
 * @example findProperty('Vision Encoder') // 'vision-encoder'
 */
export function findProperty(label: string): FactProperty | undefined {
  return propertyByLabel.get(label.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase());
}
