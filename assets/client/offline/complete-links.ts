/** A link to a folder of the course, in front of what may follow. */
const folder = /^([^?#]*\/)([?#].*)?$/;

/**
 * A browser lists a folder that it opens from a disk. Pages are written with whole addresses; links that a script made are completed as
 * soon as a reader is about to follow them.
 */
function complete({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  const [, path, rest = ''] = folder.exec(link?.getAttribute('href') ?? '') ?? [];
  if (!link || path === undefined || new URL(path, location.href).protocol !== location.protocol) return;
  link.setAttribute('href', `${path}index.html${rest}`);
}

for (const event of ['pointerdown', 'focusin', 'click']) addEventListener(event, complete, true);

// Markdown is a file beside the page, and no script may read a file.
document.querySelector('[data-copy-markdown]')?.remove();
