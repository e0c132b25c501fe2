/** What a link is to its entry, as the author says it with a label. */
export type Role =
  | 'paper'
  | 'code'
  | 'model'
  | 'dataset'
  | 'project'
  | 'demo'
  | 'blog'
  | 'video'
  | 'tutorial'
  | 'slides'
  | 'link';

/**
 * Every label we know, folded to lower case with single spaces.
 * `by address` marks the name of a host: what stands there is read off the address.
 */
export const labels: Readonly<Record<string, Role | 'by address'>> = {
  paper: 'paper',
  papers: 'paper',
  論文: 'paper',
  论文: 'paper',
  report: 'paper',
  'technical report': 'paper',
  survey: 'paper',
  thesis: 'paper',
  code: 'code',
  codes: 'code',
  'source code': 'code',
  'sample code': 'code',
  程式: 'code',
  程式碼: 'code',
  代码: 'code',
  原始碼: 'code',
  notebook: 'code',
  model: 'model',
  models: 'model',
  weights: 'model',
  checkpoint: 'model',
  checkpoints: 'model',
  模型: 'model',
  dataset: 'dataset',
  datasets: 'dataset',
  data: 'dataset',
  資料集: 'dataset',
  數據集: 'dataset',
  数据集: 'dataset',
  project: 'project',
  'project page': 'project',
  homepage: 'project',
  website: 'project',
  site: 'project',
  專案: 'project',
  網站: 'project',
  demo: 'demo',
  demos: 'demo',
  示範: 'demo',
  blog: 'blog',
  blogs: 'blog',
  article: 'blog',
  post: 'blog',
  news: 'blog',
  部落格: 'blog',
  文章: 'blog',
  video: 'video',
  videos: 'video',
  影片: 'video',
  tutorial: 'tutorial',
  tutorials: 'tutorial',
  guide: 'tutorial',
  intro: 'tutorial',
  introduction: 'tutorial',
  course: 'tutorial',
  documentation: 'tutorial',
  docs: 'tutorial',
  doc: 'tutorial',
  教學: 'tutorial',
  slides: 'slides',
  slide: 'slides',
  簡報: 'slides',
  reference: 'link',
  references: 'link',
  ref: 'link',
  link: 'link',
  links: 'link',
  參考: 'link',
  arxiv: 'by address',
  github: 'by address',
  gitlab: 'by address',
  huggingface: 'by address',
  'hugging face': 'by address',
  kaggle: 'by address',
  colab: 'by address',
  youtube: 'by address',
  comfyui: 'by address',
};
