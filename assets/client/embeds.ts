import { words } from './words.ts';

/** What the player of another site may do in its frame. */
const permissions = 'autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture';

/** Puts players into the page, each when a reader asks for it by pointer or key. Until then, no request is made. */
export function attachEmbeds(links: Iterable<HTMLAnchorElement>): void {
  for (const link of links) {
    const stage = link.closest<HTMLElement>('.embed');
    if (stage) link.replaceWith(buildStageButton(link, stage));
    else link.after(buildPlayButton(link));
  }
}

/** Without its script the stage is a link; with it, a button says that the page stays. */
function buildStageButton(link: HTMLAnchorElement, stage: HTMLElement): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.append(...link.childNodes);
  const title = button.querySelector('.embed-title')?.textContent ?? '';
  const isVideo = stage.classList.contains('embed-video');
  button.addEventListener('click', () => show(buildFrame(link, title, isVideo), button));
  return button;
}

/** A frame within text stays a link; its player opens below it. */
function buildPlayButton(link: HTMLAnchorElement): HTMLElement {
  const title = link.textContent ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'embed-play';
  button.textContent = words.embeds.show;
  button.setAttribute('aria-label', words.embeds.showThis(title));
  button.addEventListener('click', () => {
    const player = document.createElement('span');
    player.className = 'embed-player';
    const frame = buildFrame(link, title, false);
    player.append(frame);
    button.replaceWith(player);
    focusPlayer(frame);
  });
  return button;
}

function show(frame: HTMLIFrameElement, button: HTMLElement): void {
  button.replaceWith(frame);
  focusPlayer(frame);
}

/** A frame that had the focus before its player came would be skipped by the Tab key: it gets the focus again, unless the reader has moved on. */
function focusPlayer(frame: HTMLIFrameElement): void {
  frame.focus();
  const enter = (): void => {
    if (document.activeElement !== frame) return;
    frame.blur();
    frame.focus();
  };
  frame.addEventListener('load', enter, { once: true });
}

function buildFrame(link: HTMLAnchorElement, title: string, plays: boolean): HTMLIFrameElement {
  const address = new URL(link.dataset.src ?? link.href);
  // The reader has pressed "play" already.
  if (plays) address.searchParams.set('autoplay', '1');
  const frame = document.createElement('iframe');
  frame.allow = permissions;
  frame.title = title;
  // Video hosts refuse to play if they do not learn which site shows them.
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.tabIndex = 0;
  frame.src = address.href;
  return frame;
}
