import { holdToLayout } from './hold-to-layout.ts';

/** Pages that are longer in the course that comes with the project than in any fixture. */
holdToLayout({}, [
  '/',
  '/lectures/vision-language-models/',
  '/models/',
  '/models/llava/',
  '/models/matrix/',
  '/models/lineage/',
  '/models/parts/clip-vit-l-14/',
  '/papers/',
  '/papers/2304.08485/',
  '/topics/multimodal-llms/',
  ['/compare/?m=llava,flamingo,clip', '.compare-table[data-models="3"]'],
  '/timeline/',
  '/figures/',
  '/glossary/',
  '/guide/',
]);
