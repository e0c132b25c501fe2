import { type Html, trustHtml } from './html.ts';
import { endOf, type FoundTag, nextTag } from './next-tag.ts';

/**
 * Changes the text of some markup; tags stay as they are.
 *
 * @param change gives markup for a piece of text, whose special characters are escaped
 * @param isLeft true for the opening tag of an element that stays as it is, with all its content
 */
export function changeText(
  html: Html,
  change: (text: string) => string,
  isLeft: (tag: FoundTag) => boolean,
): Html {
  let changed = '';
  let from = 0;
  for (let tag = nextTag(html, from); tag; tag = nextTag(html, from)) {
    changed += change(html.slice(from, tag.start));
    from = !tag.closes && isLeft(tag) ? endOf(html, tag) : tag.end;
    changed += html.slice(tag.start, from);
  }
  return trustHtml(changed + change(html.slice(from)));
}
