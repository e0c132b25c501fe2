import type { JSX } from 'preact';
import { addresses, hrefOf } from '../../pages/addresses.ts';
import { lineageKinds } from '../../pages/lineage/find-lineage.ts';
import { boxHeight } from '../../pages/lineage/lay-out-lineage.ts';
import type { LineagePage } from '../../pages/lineage/lineage-page.ts';
import { nameLanguage } from '../../words/other-language.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';

/** Models as boxes, the eldest left, and a line for each relation; the list on the page says the same in sentences. */
export function LineageDrawing({ page }: { readonly page: LineagePage }): JSX.Element {
  const { drawing, language, site } = page;
  const { width, height, boxes, lines } = drawing;
  const words = wordsOfSite(site, language).lineage;
  const kinds = new Set(lines.map(({ edge }) => edge.kind));
  return (
    <>
      <ul class="lineage-legend" aria-hidden="true">
        {lineageKinds
          .filter((kind) => kinds.has(kind))
          .map((kind) => (
            <li key={kind}>
              <svg width="2em" height="0.6em" viewBox="0 0 32 10" aria-hidden="true">
                <path class={`lineage-line is-${kind}`} d="M0 5H32" />
              </svg>{' '}
              {words.kinds[kind]}
            </li>
          ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it */}
      <section class="lineage-scroll" aria-label={words.drawing} tabIndex={0}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: it holds links, and they say what they are */}
        <svg width={`${width / 16}em`} height={`${height / 16}em`} viewBox={`0 0 ${width} ${height}`}>
          <g>
            {lines.map(({ edge, path }) => (
              <path
                key={`${edge.ancestor.slug} ${edge.model.slug}`}
                class={`lineage-line is-${edge.kind}`}
                d={path}
              >
                <title>
                  {formatSentence(words.sentences[edge.kind], edge.model.name, edge.ancestor.name)}
                </title>
              </path>
            ))}
          </g>
          {boxes.map(({ model, x, y, width: own }) => (
            <a
              key={model.slug}
              href={hrefOf(addresses.model(model.slug), site.base)}
              lang={nameLanguage(model.name, language)}
            >
              <rect x={x} y={y} width={own} height={boxHeight} rx="4" />
              <text x={x + own / 2} y={y + boxHeight / 2 + 5}>
                {model.name}
              </text>
            </a>
          ))}
        </svg>
      </section>
    </>
  );
}

function formatSentence(
  [before = '', between = '', after = '']: readonly string[],
  model: string,
  ancestor: string,
): string {
  return `${before}${model}${between}${ancestor}${after}`;
}
