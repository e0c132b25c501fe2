import type { VisitCounter } from '../../../src/identity/visit-counter.ts';

type Visit = { readonly url: string; readonly title: string; readonly referrer: string };

/** A request to tell a service of a visit. */
type Request = { readonly url: string; readonly body?: string };

/**
 * What is sent to each service. None of their scripts is loaded.
 *
 * Sources: https://plausible.io/docs/events-api, https://www.goatcounter.com/help/pixel, https://docs.umami.is/docs/api/sending-stats
 */
const requests: {
  readonly [Name in VisitCounter['provider']]: (
    settings: Extract<VisitCounter, { provider: Name }>,
    visit: Visit,
  ) => Request;
} = {
  plausible: ({ host, domain }, { url, referrer }) => ({
    url: `${host}/api/event`,
    body: JSON.stringify({ name: 'pageview', domain, url, referrer }),
  }),
  goatcounter: ({ host }, { url, title, referrer }) => ({
    url: `${host}/count?${new URLSearchParams({ p: new URL(url).pathname, t: title, r: referrer })}`,
  }),
  umami: ({ host, website }, { url, title, referrer }) => {
    const { hostname, pathname } = new URL(url);
    const payload = { website, hostname, url: pathname, title, referrer, language: navigator.language };
    return { url: `${host}/api/send`, body: JSON.stringify({ type: 'event', payload }) };
  },
};

/** Tells the service that the course names of this visit, unless its reader does not want that, or is the author at home. */
export function countVisit(): void {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="lectern-analytics"]');
  if (!meta || isRefused() || isOwnMachine(location.hostname)) return;
  const settings: VisitCounter = JSON.parse(meta.content);
  const [url = ''] = location.href.split(/[?#]/);
  const make = requests[settings.provider] as (settings: VisitCounter, visit: Visit) => Request;
  const request = make(settings, { url, title: document.title, referrer: document.referrer });
  void fetch(request.url, {
    method: request.body === undefined ? 'GET' : 'POST',
    mode: request.body === undefined ? 'no-cors' : 'cors',
    credentials: 'omit',
    keepalive: true,
    ...(request.body !== undefined && {
      body: request.body,
      headers: { 'content-type': settings.provider === 'umami' ? 'application/json' : 'text/plain' },
    }),
  }).catch(() => {});
}

/** True for a name that every machine has for itself: https://www.rfc-editor.org/rfc/rfc6761#section-6.3 */
export function isOwnMachine(host: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(host);
}

/** https://www.w3.org/TR/gpc/ */
function isRefused(): boolean {
  const { doNotTrack, globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean };
  return doNotTrack === '1' || globalPrivacyControl === true;
}
