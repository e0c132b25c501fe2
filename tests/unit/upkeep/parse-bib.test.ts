import { expect, test } from 'vitest';
import { latexText } from '../../../src/source/latex-text.ts';
import { parseBib } from '../../../src/upkeep/papers/parse-bib.ts';
import { venueName } from '../../../src/upkeep/papers/venue-name.ts';

test('entries are read as people write them', () => {
  const bib = `@comment{ x, title = {No} }
@inproceedings{liu2023,
  title = {Visual {Instruction} Tuning},
  author = "Liu, Haotian and {Birds and Fish Team} and {\\'A}da L. Bi{\\'n}kowski",
  booktitle = {Advances in Neural Information Processing Systems}, year = 2023,
  eprint={2304.08485v2}, archivePrefix = {arXiv}
}

@article{li2019, author={Li, L. and others}, journal={arXiv preprint arXiv:1908.03557}, year={2019}}
@misc{url, author = {A B}, url = {https://arxiv.org/abs/2106.13884v1}}
@article{doi, doi = {https://doi.org/10.1000/ABC}, journal = {Journal of Herons}, year = {2020}, title = {Half "quoted`;
  expect(parseBib(bib)).toEqual([
    {
      line: 2,
      title: 'Visual Instruction Tuning',
      authors: ['Haotian Liu', '{Birds and Fish Team}', 'Áda L. Bińkowski'],
      venue: 'NeurIPS 2023',
      year: 2023,
      arxiv: '2304.08485',
    },
    { line: 9, arxiv: '1908.03557' },
    { line: 10, authors: ['A B'], arxiv: '2106.13884' },
    { line: 11, title: 'Half "quoted', venue: 'Journal of Herons 2020', year: 2020, doi: '10.1000/abc' },
  ]);
});

test.each([
  ["Miko{\\l}aj Bi{\\'n}kowski", 'Mikołaj Bińkowski'],
  ['G\\"odel, \\v{S}koda, \\c{c}a, na\\"{\\i}ve', 'Gödel, Škoda, ça, naïve'],
  ['50\\% of R\\&D -- {BERT}', '50% of R&D – BERT'],
  ['\\emph{Herons}', 'Herons'],
])('%s', (source, text) => {
  expect(latexText(source)).toBe(text);
});

test.each([
  ['Neural Information Processing Systems', 2023, 'NeurIPS 2023'],
  ['2022 IEEE/CVF Conference on Computer Vision and Pattern Recognition (CVPR)', 2022, 'CVPR 2022'],
  [
    '2022 IEEE/CVF Conference on Computer Vision and Pattern Recognition Workshops (CVPRW)',
    2022,
    '2022 IEEE/CVF Conference on Computer Vision and Pattern Recognition Workshops (CVPRW)',
  ],
  ['Findings of the Association for Computational Linguistics: EMNLP 2020', 2020, 'Findings of EMNLP 2020'],
  ['Findings of the Association for Computational Linguistics ACL 2024', 2024, 'Findings of ACL 2024'],
  ['European Conference on Computer Vision', 2020, 'ECCV 2020'],
  ['IEEE Winter Conference on Applications of Computer Vision', 2021, 'WACV 2021'],
  ['ICLR', 2021, 'ICLR 2021'],
  ['arXiv.org', 2021, undefined],
  ['', 2021, undefined],
  ['Journal of Herons', undefined, 'Journal of Herons'],
])('%s, %s', (written, year, name) => {
  expect(venueName(written, year)).toBe(name);
});
