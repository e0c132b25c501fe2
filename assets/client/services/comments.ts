/** What providers call the reader's session with them, in the address that they come back with and where it is kept. */
const sessions: Readonly<Record<string, string>> = {
  'https://giscus.app': 'giscus',
  'https://utteranc.es': 'utterances',
};

/** Makes a button of the link to the comments, and shows them when it is pressed, or when the reader comes back from signing in. */
export function attachComments(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-comments]');
  if (!link?.dataset.comments) return;
  const { comments: address, title = '' } = link.dataset;
  const frame = new URL(address);
  const name = sessions[frame.origin] ?? '';
  const hasSignedIn = keepSession(name);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.append(...link.childNodes);
  const show = () => {
    const shown = showFrame(frame, name, title);
    button.closest('.comments')?.replaceChildren(shown);
    return shown;
  };
  button.addEventListener('click', () => show().focus());
  link.replaceWith(button);
  if (hasSignedIn) show();
}

/** @returns whether the reader has just come back from signing in */
function keepSession(name: string): boolean {
  const here = new URL(location.href);
  const session = here.searchParams.get(name);
  if (session === null) return false;
  store(name, session);
  here.searchParams.delete(name);
  history.replaceState(history.state, '', here);
  return true;
}

function showFrame(address: URL, name: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.allow = 'clipboard-write';
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  const load = () => {
    const [origin] = location.href.split('#');
    const asked = new URL(address);
    const isGiscus = name === 'giscus';
    const here = isGiscus
      ? { origin: `${origin}`, backLink: `${origin}` }
      : { origin: location.origin, url: `${origin}`, pathname: location.pathname, title: document.title };
    const theme = isDark() ? 'dark' : 'light';
    const said = { ...here, session: readStored(name), theme: isGiscus ? theme : `github-${theme}` };
    for (const [key, value] of Object.entries(said)) asked.searchParams.set(key, value);
    frame.src = asked.href;
  };
  addEventListener('message', ({ origin, source, data }: MessageEvent) => {
    if (origin !== address.origin || source !== frame.contentWindow || typeof data !== 'object') return;
    const height = data?.giscus?.resizeHeight ?? (data?.type === 'resize' ? data.height : undefined);
    if (typeof height === 'number' && height > 0) frame.height = String(Math.ceil(height));
    if (data?.giscus?.signOut) {
      store(name, '');
      load();
    }
  });
  load();
  return frame;
}

function isDark(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

function store(name: string, session: string): void {
  try {
    localStorage.setItem(`lectern-${name}`, session);
  } catch {
    // The reader signs in again on the next page.
  }
}

function readStored(name: string): string {
  try {
    return localStorage.getItem(`lectern-${name}`) ?? '';
  } catch {
    return '';
  }
}
