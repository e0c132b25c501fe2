import { expect, test } from 'vitest';
import { namesDescribed } from '../../../assets/client/search/described.ts';

test.each([
  ['model that can read text in pictures', 'OCR'],
  ['making stuff up', 'hallucination'],
  ['fill in the blanks', 'masked language modelling'],
  ['guess the next word', 'language model'],
  ['what is between the encoder and the LLM', 'connector'],
  ['視覺編碼器跟語言模型中間那個東西叫什麼', 'connector'],
  ['有哪些資料集', 'datasets'],
  ['images cut into squares', 'patch'],
  ['learn from a few examples', 'few-shot learning'],
  ['classes it has never seen', 'zero-shot'],
  ['cheap fine-tuning on one GPU', 'LoRA'],
  ['people rate the answers', 'reinforcement learning from human feedback'],
  ['know where an object is', 'grounding'],
  ['answer questions about a photo', 'visual question answering'],
  ['turn an image into a vector', 'embedding'],
  ['怎麼把圖片變成向量', 'embedding'],
  ['能認出文字的方法', 'OCR'],
  ['預測下一個詞', 'language model'],
])('%s describes %s', (text, name) => {
  expect(namesDescribed(text)[0]).toBe(name);
});

test.each([
  'heron',
  'words in a sentence',
  'correcting made-up objects in reports',
  'removing noise in compressed space',
  'how do herons read tracks in photos',
  'the lies of a heron',
])('%s says more, or describes nothing', (text) => {
  expect(namesDescribed(text)).toEqual([]);
});
