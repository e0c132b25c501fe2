// {% include figure.html path="heron.png" caption="A heron" %}, {% include embed/youtube.html id="c0ffee" %}

import type { MarkdownIt } from 'markdown-it';
import { formatFigure, formatFrame, formatPlayer, players } from '../media/format-media.ts';
import { orCode } from '../or-code.ts';
import { fillCitations } from './fill-citations.ts';
import { fillHexoTags } from './hexo-tag.ts';

/** Code, which stays as it is, or an include with its parameters; `{% youtube id %}` is a tag of a plugin, of HackMD or GitBook. */
const mark = orCode(
  /(?<!\{)\{%-?\s{0,9}(?:include\s{1,9}([\w./-]{1,80})\s{1,9}([^%{}]{1,600}?)|(youtube|vimeo|bilibili|video|pdf|embed)\s{1,9}(?:url\s{0,3}=\s{0,3})?["']?([^\s"'%{}]{1,400})["']?\s{0,9})-?%\}/g,
);

const parameter = /([\w-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;

/** Names that themes give to the include of a picture, and to its parameters. */
const figureName = /(?:^|[/_-])(?:figure|image|img|picture)(?:[_-]\w+)?(?:\.(?:html|liquid|md))?$/i;
const figurePath = ['path', 'image_path', 'src', 'url', 'file', 'image', 'img', 'name'];
const figureText = ['caption', 'description', 'title'];

/**
 * Shows the pictures and players for which Jekyll themes have includes. Only its theme knows what any other
 * include produces: it stays as it is written, and is reported.
 */
export function liquidInclude(markdown: MarkdownIt): void {
  markdown.core.ruler.after('liquid_address', 'liquid_include', ({ tokens }) => {
    for (const token of tokens) {
      if (token.type === 'inline' && /\{%|<d-cite/.test(token.content))
        token.content = fillCitations(fillHexoTags(fillIncludes(token.content)));
    }
  });
}

/**
 * @example fillIncludes('{% include figure.html path="a.png" caption="A heron" %}') // '![A heron](<a.png>)'
 */
export function fillIncludes(text: string): string {
  return text.replace(mark, (written, _code, name = '', parameters = '', site = '', id = '') => {
    if (site) return formatPlayer(String(site), String(id)) ?? written;
    return name ? (formatInclude(String(name), String(parameters)) ?? written) : written;
  });
}

function formatInclude(name: string, parameters: string): string | undefined {
  const said = new Map(
    [...parameters.matchAll(parameter)].map(([, key = '', ...values]) => [key, values.find(Boolean) ?? '']),
  );
  const first = (keys: readonly string[]) => keys.map((key) => said.get(key)).find(Boolean);
  const site = Object.keys(players).find((each) => `${name} ${said.get('provider')}`.includes(each));
  const id = said.get('id') ?? '';
  if (site && /^[\w-]{1,40}$/.test(id)) return formatFrame(players[site]?.(id) ?? '');
  const path = figureName.test(name) ? first(figurePath) : undefined;
  return (
    path && formatFigure(path, { caption: first(figureText), alt: first(['alt']), width: said.get('width') })
  );
}
