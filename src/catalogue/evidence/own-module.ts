import { withoutTags } from '../../html/without-tags.ts';
import { modelKey } from '../../identity/name.ts';
import { isDistinctive } from '../../identity/thing-name.ts';
import type { NamedEntry } from './names-of.ts';

/** `import tern_flow`, `from tern_flow.core import Pond` */
const imported = /^[ \t]*(?:import|from)[ \t]+([A-Za-z][\w.]{1,60})/gmu;
/** `pip install tern-flow` */
const installed =
  /\b(?:pip3?|uv|conda|npm|brew)[ \t]+(?:install|add)[ \t]+(?:-\S+[ \t]+){0,3}([\w.@/-]{2,60})/giu;

/** What a name ends with that its module does not: `Tern SDK`, `TernFlow Library`. */
const kinds = /\s+(?:SDK|Library|Toolkit|Framework|API)$/u;

/**
 * True for an entry whose code imports or installs a module of its name, spelt as no ordinary word or in several words.
 *
 * @example hasOwnModule(entryOf('### TernFlow\n```python\nimport tern_flow\n```')) // true
 */
export function hasOwnModule({ section, names }: Pick<NamedEntry, 'section' | 'names'>): boolean {
  const { name } = names;
  if (!isDistinctive(name) && !/^\p{Lu}\S*(?:\s\p{Lu}\S*)+$/u.test(name)) return false;
  const keys = [name, name.replace(kinds, '')].map(modelKey);
  return section.blocks.some(
    (block) =>
      block.kind === 'prose' &&
      block.html.includes('<pre') &&
      modulesOf(withoutTags(block.html)).some((module) => keys.includes(module)),
  );
}

/** What the code of a model speaks of: `TernNet.from_pretrained(…)`, `model, preprocess = tern.load(…)`. */
const ofModel = /\bmodels?\b|from_pretrained|checkpoint|\bweights\b|\.pth?\b|safetensors/iu;

/**
 * True for a library: an entry whose code imports or installs a module of its name, and has neither paper nor weights nor code that loads a model, since
 * models have modules, too.
 */
export function isLibrary(entry: Pick<NamedEntry, 'section' | 'names' | 'resources'>): boolean {
  const { section, resources } = entry;
  if (resources.some(({ role }) => role === 'paper' || role === 'model')) return false;
  const code = section.blocks.flatMap((block) =>
    block.kind === 'prose' && block.html.includes('<pre') ? withoutTags(block.html) : [],
  );
  return !code.some((text) => ofModel.test(text)) && hasOwnModule(entry);
}

function modulesOf(text: string): string[] {
  const found = [...text.matchAll(imported), ...text.matchAll(installed)];
  return found.map(([, module = '']) => modelKey(module.split('.')[0] ?? ''));
}
