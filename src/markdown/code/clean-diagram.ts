import sanitizeHtml from 'sanitize-html';
import { compactDrawing } from './compact-drawing.ts';

const shapes = ['rect', 'circle', 'ellipse', 'line', 'path', 'polygon', 'polyline'];

const geometry =
  'class cx cy d dx dy fill fill-opacity font-size font-style font-weight height id marker-end marker-start markerHeight markerWidth opacity orient points r refX refY rx ry stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-width text-anchor text-decoration transform viewBox width x x1 x2 y y1 y2'.split(
    ' ',
  );

/** What a drawing does not know about itself. */
export type DiagramNames = {
  /** Unique on the page. */
  readonly id: string;
  /** What it says, in words. */
  readonly label: string;
  /** Classes of nodes, by the ids that these have in the source. */
  readonly classes: ReadonlyMap<string, string>;
};

/**
 * Reduces a drawing to shapes and words: no styles, no external fonts, no addresses except those of its own
 * arrow heads, whose ids become those of the page. A node gets the class that its author gave it.
 *
 */
export function cleanDiagram(svg: string, { id, label, classes }: DiagramNames): string {
  const clean = sanitizeHtml(svg, {
    allowedTags: ['svg', 'g', 'defs', 'marker', 'text', 'tspan', 'title', ...shapes],
    allowedAttributes: { '*': geometry, svg: [...geometry, 'role', 'aria-label'] },
    parser: { lowerCaseTags: false, lowerCaseAttributeNames: false },
    transformTags: {
      '*': (tagName, attribs) => ({ tagName, attribs: ownAttributes(attribs, id, classes) }),
      svg: (tagName, attribs) => ({
        tagName,
        attribs: { ...ownAttributes(attribs, id, classes), role: 'img', 'aria-label': label },
      }),
    },
  });
  return dropMarkers(compactDrawing(dropIdle(clean.replace(/>\s+</g, '><'))));
}

function ownAttributes(
  attribs: sanitizeHtml.Attributes,
  id: string,
  classes: ReadonlyMap<string, string>,
): sanitizeHtml.Attributes {
  const own: sanitizeHtml.Attributes = {};
  for (const [name, value] of Object.entries(attribs)) {
    if (name === 'id') own.id = `${id}-${value}`;
    else if (!value.includes('url(')) own[name] = shorten(value);
    else if (/^url\(#[\w-]+\)$/.test(value)) own[name] = value.replace('#', `#${id}-`);
  }
  const given = classes.get(attribs['data-id'] ?? '');
  if (given && attribs.class === 'node') own.class = `node ${given.replace(/[^\w -]/g, '')}`;
  return own;
}

/** Tenths of a pixel are fine enough. */
function shorten(value: string): string {
  return value.replace(/\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))));
}

/** Corners without radius, and end tags of shapes without content. */
function dropIdle(svg: string): string {
  return svg
    .replace(/ r[xy]="0"/g, '')
    .replace(/><\/(?:rect|circle|ellipse|line|path|polygon|polyline)>/g, '/>');
}

/** Arrow heads that no line has. */
function dropMarkers(svg: string): string {
  return svg
    .replace(/<marker id="([^"]+)".*?<\/marker>/gs, (marker, name: string) =>
      svg.includes(`url(#${name})`) ? marker : '',
    )
    .replace('<defs></defs>', '');
}
