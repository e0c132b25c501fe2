import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../assets/client/search/query.ts';

describe('parseQuery', () => {
  test.each([
    '2304.08485',
    ' 2304.08485v2 ',
    'arXiv:2304.08485',
    'arxiv 2304.08485',
    'https://arxiv.org/abs/2304.08485',
    'http://www.arxiv.org/pdf/2304.08485v3.pdf',
    'arxiv.org/html/2304.08485v1#S2',
    'https://huggingface.co/papers/2304.08485',
    'https://doi.org/10.48550/arXiv.2304.08485',
    'doi:10.48550/arXiv.2304.08485',
    '２３０４．０８４８５',
    'https://www.alphaxiv.org/abs/2304.08485v1',
    'https://ar5iv.labs.arxiv.org/html/2304.08485',
    'abs/2304.08485',
    'arXiv:2304.08485 [cs.CV]',
    'paper 2304.08485',
    '2304.08485 pdf',
    '2304 08485',
    'arxiv 2304_08485v2',
  ])('%s is the paper', (typed) => {
    expect(parseQuery(typed)).toMatchObject({ text: '2304.08485', arxiv: '2304.08485' });
  });

  test.each([
    ['https://github.com/haotian-liu/LLaVA/tree/main/docs', 'haotian-liu/LLaVA'],
    ['huggingface.co/Qwen/Qwen-VL-Chat', 'Qwen/Qwen-VL-Chat'],
    ['apple/ml-ferret', 'apple/ml-ferret'],
    ['https://encord.com/blog/', 'https://encord.com/blog/'],
  ])('%s is %s', (typed, text) => {
    expect(parseQuery(typed).text).toBe(text);
  });

  test.each(['2304 0848', '2023 50000', '2304 084851', 'in 2304 08485 ways', 'paper 2023'])(
    '%s is no paper',
    (typed) => {
      expect(parseQuery(typed).arxiv).toBeUndefined();
    },
  );

  test('separators, case, width and accents are folded', () => {
    expect(parseQuery(' Mini GPT–v２ ').folded).toBe('minigptv2');
    expect(parseQuery('LLaVA-1.5').folded).toBe(parseQuery('llava 15').folded);
    expect(parseQuery('Pokémon').folded).toBe('pokemon');
  });

  test('words in quotes are searched for as they are', () => {
    expect(parseQuery('“visual instruction” tuning')).toMatchObject({
      text: 'visual instruction tuning',
      phrases: ['visualinstruction'],
    });
  });

  test('filter words are not part of the text, and an address has none', () => {
    expect(parseQuery('llava year:2023 Has:code', { year: ['2024'] })).toMatchObject({
      text: 'llava',
      filters: { year: ['2023', '2024'], has: ['code'] },
    });
    expect(parseQuery('note: this').text).toBe('note: this');
    expect(parseQuery('https://arxiv.org/abs/2304.08485').filters).toEqual({});
  });

  test('words are separated by separators', () => {
    expect(parseQuery('Any-to-Any  multimodal').words).toEqual(['any', 'to', 'any', 'multimodal']);
    // In both scripts alike, since another test may have taught this process the pairs of a course.
    expect(parseQuery('文字 指令、生成').words).toEqual(['文字', '指令', '生成']);
  });

  test('a query without words is empty', () => {
    expect(parseQuery('  ')).toEqual({ text: '', folded: '', words: [], phrases: [], filters: {} });
    expect(parseQuery('?!').folded).toBe('');
  });
});
