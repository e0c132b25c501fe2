import { expect, test } from 'vitest';
import { identifyAddress } from '../../../src/identity/hosts.ts';
import type { ArchivedPaper, Identity } from '../../../src/identity/identity.ts';

function archived(archive: ArchivedPaper['archive'], id: string, year?: number): Identity {
  return { type: 'archive', archive, id, ...(year && { year }) };
}

const cases: readonly (readonly [address: string, identity: Identity])[] = [
  ['https://arxiv.org/abs/2304.08485', { type: 'arxiv', id: '2304.08485', year: 2023, month: 4 }],
  [
    'http://www.arxiv.org/pdf/2304.08485v2.pdf',
    { type: 'arxiv', id: '2304.08485', version: 2, year: 2023, month: 4 },
  ],
  [
    'https://arxiv.org/html/2401.13601v1/x1.png',
    { type: 'arxiv', id: '2401.13601', version: 1, year: 2024, month: 1 },
  ],
  [
    'https://link.zhihu.com/?target=https%3A//arxiv.org/abs/2304.08485',
    { type: 'arxiv', id: '2304.08485', year: 2023, month: 4 },
  ],
  [
    'https://www.google.com/url?q=https://github.com/reed/heron&sa=D',
    { type: 'github', owner: 'reed', name: 'heron' },
  ],
  ['https://link.zhihu.com/?target=herons', { type: 'web', host: 'link.zhihu.com' }],
  ['https://www.google.com/search?q=https://github.com/reed/heron', { type: 'web', host: 'google.com' }],
  ['https://arxiv.org/abs/hep-th/9901001', { type: 'arxiv', id: 'hep-th/9901001', year: 1999, month: 1 }],
  [
    'https://arxiv.org/abs/math.GT/0309136v1',
    { type: 'arxiv', id: 'math/0309136', version: 1, year: 2003, month: 9 },
  ],
  ['https://arxiv.org/abs/2313.00001', { type: 'web', host: 'arxiv.org' }],
  ['https://arxiv.org/list/cs.CV/recent', { type: 'web', host: 'arxiv.org' }],
  ['https://github.com/haotian-liu/LLaVA', { type: 'github', owner: 'haotian-liu', name: 'LLaVA' }],
  ['https://github.com/01-ai/Yi/tree/main/VL', { type: 'github', owner: '01-ai', name: 'Yi' }],
  ['https://github.com/apple/ml-ferret.git', { type: 'github', owner: 'apple', name: 'ml-ferret' }],
  ['https://github.com/orgs/MM-LLMs', { type: 'github', owner: 'MM-LLMs' }],
  ['https://github.com/topics/vlm', { type: 'web', host: 'github.com' }],
  [
    'https://huggingface.co/Qwen/Qwen-VL-Chat',
    { type: 'huggingface', holds: 'model', name: 'Qwen/Qwen-VL-Chat' },
  ],
  [
    'https://huggingface.co/datasets/riverlab/herons/viewer',
    { type: 'huggingface', holds: 'dataset', name: 'riverlab/herons' },
  ],
  [
    'https://huggingface.co/spaces/riverlab/demo',
    { type: 'huggingface', holds: 'space', name: 'riverlab/demo' },
  ],
  ['https://huggingface.co/papers/2304.08485', { type: 'huggingface', holds: 'paper', name: '2304.08485' }],
  ['https://huggingface.co/blog/paligemma', { type: 'huggingface', holds: 'page', name: 'blog/paligemma' }],
  ['https://www.youtube.com/watch?v=abc123&t=4', { type: 'youtube', video: 'abc123' }],
  ['https://youtu.be/abc123?si=x', { type: 'youtube', video: 'abc123' }],
  ['https://www.youtube.com/embed/abc123', { type: 'youtube', video: 'abc123' }],
  ['https://www.youtube.com/@riverlab', { type: 'web', host: 'youtube.com' }],
  ['https://www.youtube.com/playlist?list=PL1', { type: 'youtube', video: 'PL1' }],
  ['https://openreview.net/pdf?id=abc', { type: 'archive', archive: 'OpenReview', id: 'abc' }],
  [
    'https://aclanthology.org/2021.acl-long.1.pdf',
    { type: 'archive', archive: 'ACL Anthology', id: '2021.acl-long.1', year: 2021 },
  ],
  [
    'https://www.aclweb.org/anthology/P19-1001/',
    { type: 'archive', archive: 'ACL Anthology', id: 'P19-1001', year: 2019 },
  ],
  [
    'https://openaccess.thecvf.com/content/CVPR2023/papers/Reed_Herons_CVPR_2023_paper.pdf',
    { type: 'archive', archive: 'CVF', id: 'Reed_Herons_CVPR_2023_paper', year: 2023 },
  ],
  ['https://doi.org/10.5281/zenodo.1234567', { type: 'web', host: 'doi.org' }],
  ['https://doi.org/10.6084/m9.figshare.123', { type: 'web', host: 'doi.org' }],
  ['https://doi.org/10.1234/Heron.5', { type: 'archive', archive: 'DOI', id: '10.1234/heron.5' }],
  ['https://proceedings.neurips.cc/paper/1999/file/6449-Paper.pdf', archived('NeurIPS', '6449', 1999)],
  ['https://papers.nips.cc/paper/7181-herons-are-all-you-need', archived('NeurIPS', '7181')],
  [
    'https://proceedings.neurips.cc/paper_files/paper/2023/hash/0a1b2c-Abstract-Conference.html',
    archived('NeurIPS', '0a1b2c', 2023),
  ],
  ['https://papers.nips.cc/paper/2020', { type: 'web', host: 'papers.nips.cc' }],
  ['https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/pdf/one.pdf', archived('PMC', 'PMC1234567')],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567/', archived('PMC', 'PMC1234567')],
  ['http://proceedings.mlr.press/v78/reed17a/reed17a.pdf', archived('PMLR', 'v78/reed17a', 2017)],
  ['https://proceedings.mlr.press/v139/reed21b.html', archived('PMLR', 'v139/reed21b', 2021)],
  ['https://proceedings.mlr.press/v139/', { type: 'web', host: 'proceedings.mlr.press' }],
  ['https://www.nature.com/articles/s41598-022-16000-1', archived('DOI', '10.1038/s41598-022-16000-1', 2022)],
  ['https://www.nature.com/articles/nature14539.pdf', archived('DOI', '10.1038/nature14539')],
  ['https://www.nature.com/nature/volumes', { type: 'web', host: 'nature.com' }],
  [
    'https://www.frontiersin.org/articles/10.3389/fnbot.2024.1234567/full',
    archived('DOI', '10.3389/fnbot.2024.1234567', 2024),
  ],
  [
    'https://www.frontiersin.org/journals/neurorobotics/articles/10.3389/fnbot.2024.1234567/pdf',
    archived('DOI', '10.3389/fnbot.2024.1234567', 2024),
  ],
  [
    'https://www.biorxiv.org/content/10.1101/2025.02.18.638000v1',
    archived('DOI', '10.1101/2025.02.18.638000', 2025),
  ],
  [
    'https://www.biorxiv.org/content/biorxiv/early/2025/02/18/10.1101/2025.02.18.638000v2.full.pdf',
    archived('DOI', '10.1101/2025.02.18.638000', 2025),
  ],
  ['https://dl.acm.org/doi/abs/10.1145/3292500.3330701', archived('DOI', '10.1145/3292500.3330701')],
  [
    'https://link.springer.com/article/10.1007/s11263-017-0993-y',
    archived('DOI', '10.1007/s11263-017-0993-y', 2017),
  ],
  ['https://doi.org/10.1109/CVPR.2016.90', archived('DOI', '10.1109/cvpr.2016.90', 2016)],
  ['https://ieeexplore.ieee.org/abstract/document/8715409', archived('IEEE Xplore', '8715409')],
  [
    'https://www.ecva.net/papers/eccv_2020/papers_ECCV/html/123_ECCV_2020_paper.php',
    archived('ECVA', '2020/123', 2020),
  ],
  [
    'https://www.isca-archive.org/interspeech_2023/reed23_interspeech.html',
    archived('ISCA', 'reed23_interspeech', 2023),
  ],
  [
    'https://ojs.aaai.org/index.php/AAAI/article/view/12345/12204',
    archived('AAAI', 'AAAI/article/view/12345'),
  ],
  [
    'https://arxiv.org/ftp/arxiv/papers/1802/1802.08717.pdf',
    { type: 'arxiv', id: '1802.08717', year: 2018, month: 2 },
  ],
  ['https://ar5iv.org/html/2304.08485', { type: 'arxiv', id: '2304.08485', year: 2023, month: 4 }],
  ['https://arxiv.org/2304.08485', { type: 'arxiv', id: '2304.08485', year: 2023, month: 4 }],
  ['https://www.kaggle.com/code/riverlab/herons', { type: 'kaggle', holds: 'code', name: 'riverlab/herons' }],
  ['https://www.kaggle.com/c/heron-count', { type: 'kaggle', holds: 'competition', name: 'heron-count' }],
  ['https://kaggle.com/riverlab/herons', { type: 'kaggle', holds: 'unknown', name: 'riverlab/herons' }],
  ['https://www.adept.ai/blog/fuyu-8b', { type: 'web', host: 'adept.ai' }],
  ['https://constructor/', { type: 'web', host: 'constructor' }],
  ['/models/', { type: 'local' }],
  ['ModuleNotFoundError: no module', { type: 'local' }],
  ['mailto:a@b.example', { type: 'local' }],
];

test.each(cases)('%s', (address, identity) => {
  expect(identifyAddress(address)).toEqual(identity);
});
