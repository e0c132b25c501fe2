import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { readableAddress } from '../../identity/readable-address.ts';
import { day } from '../web/clock.ts';
import type { LinkEra, LinkHistory } from './link-history.ts';
import type { AskedLink, WebLink } from './web-links.ts';

/** Milliseconds that an address may be silent before its author is told: hosts are down for a day now and then. */
const longestSilence = 7 * day;

/**
 * Says for every place what its author should do: if the address is dead, has moved, or has been silent for a week.
 *
 * @param today `2026-11-29`
 */
export function describeLinks(
  links: readonly AskedLink[],
  history: LinkHistory,
  today: string,
): Diagnostic[] {
  return links.flatMap(({ address, places }) => {
    const [era] = history.get(address) ?? [];
    const said = era && describeEra(era, address, today);
    return said ? places.map((place) => ({ file: place.file, line: place.line, ...said(place) })) : [];
  });
}

type Said = Pick<Diagnostic, 'rule' | 'message' | 'fix'>;

function describeEra(era: LinkEra, address: string, today: string): ((place: WebLink) => Said) | undefined {
  if (era.answer === 'dead') return (place) => describeDead(era, place);
  if (era.answer === 'moved') return (place) => describeMoved(era.to, address, place);
  const isLong = Date.parse(today) - Date.parse(era.since) >= longestSilence;
  if (era.answer === 'silent' && isLong) return (place) => describeSilent(era, place);
  return undefined;
}

function describeDead({ status, archived, since }: LinkEra & { answer: 'dead' }, place: WebLink): Said {
  return {
    rule: 'link/dead',
    message: `${readableAddress(place.address)} has answered ${status} since ${since}; readers find nothing there.`,
    fix: archived ?? 'Look for its new address, or delete the link.',
  };
}

function describeMoved(to: string, address: string, place: WebLink): Said {
  const [written, target] = [readableAddress(place.address), withHash(to, place.address)];
  const fix = readableAddress(target);
  return isFrontPage(to, address)
    ? {
        rule: 'link/moved',
        message: `${written} leads to the front page of its site, which may mean that the page is gone.`,
        fix: `Look there for the page that you mean: ${fix}`,
      }
    : {
        rule: 'link/moved',
        message: `${written} has moved permanently; its old address may stop working.`,
        fix,
      };
}

function describeSilent({ reason, since }: LinkEra & { answer: 'silent' }, place: WebLink): Said {
  return {
    rule: 'link/dead',
    message: `${readableAddress(place.address)} ${reason}, and has not been there since ${since}.`,
    fix: 'Open it yourself; if it is gone, look for its new address, or delete the link.',
  };
}

/** Even if only the home of a page had moved. */
function isFrontPage(to: string, from: string): boolean {
  const [target, source] = [new URL(to), new URL(from)];
  const nameOf = ({ hostname }: URL) => hostname.replace(/^www\./, '');
  const isHome = ({ pathname, search }: URL) => /^\/(?:index\.\w+)?$/.test(pathname) && search === '';
  return nameOf(target) === nameOf(source) && isHome(target) && !isHome(source);
}

/** The author's place on the page, unless the redirect names one. */
function withHash(to: string, written: string): string {
  const hash = /#.*$/s.exec(written)?.[0] ?? '';
  return to.includes('#') ? to : to + hash;
}
