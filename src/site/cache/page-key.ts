import type { Page } from '../../pages/page.ts';
import { digestOf } from '../publish/mark.ts';

/** Letters from which on a part of a page counts by its digest. */
const long = 200;

/** The digests of long parts: pages share lectures, and all of them the names of the course. */
const digests = new WeakMap<object, string>();

/**
 * A digest of everything that a page says, since a layout is given nothing else: equal keys mean equal markup from the same code.
 * Each part that several pages have is looked at once.
 *
 * @returns 22 characters; undefined for a page that holds more than data
 */
export function keyOfPage(page: Page): string | undefined {
  const text = write(page);
  return text === undefined ? undefined : digestOf(text);
}

/** A value as text, which no other value has; undefined where a function or an object with a life of its own is within. */
function write(value: unknown): string | undefined {
  if (typeof value === 'string') return shorten(`"${value.length}:${value}`);
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null) return `${typeof value} ${value}`;
  const known = digests.get(value);
  if (known !== undefined) return known;
  const whole = writeParts(value);
  const text = whole && shorten(whole);
  if (text !== undefined && text !== whole) digests.set(value, text);
  return text;
}

function shorten(text: string): string {
  return text.length > long ? `#${digestOf(text)}` : text;
}

function writeParts(value: object): string | undefined {
  if (Array.isArray(value) || value instanceof Set)
    return writeEach(Array.isArray(value) ? '[' : 'Set', value);
  if (value instanceof Map) return writeEach('Map', value.keys(), value.values());
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return undefined;
  return writeEach('{', Object.keys(value), Object.values(value));
}

function writeEach(name: string, ...lists: readonly Iterable<unknown>[]): string | undefined {
  let text = name;
  for (const list of lists) {
    for (const part of list) {
      const written = write(part);
      if (written === undefined) return undefined;
      text += `${written},`;
    }
    text += ';';
  }
  return text;
}
