const dark = matchMedia('(prefers-color-scheme: dark)');

/** Shows pictures that have one for the dark theme in the theme of the page; paper is light. */
export function attachDarkPictures(pictures: readonly HTMLImageElement[]): void {
  const show = (isDark: boolean): void => {
    for (const picture of pictures) showIn(picture, isDark);
  };
  const follow = (): void => show(isDarkTheme());
  follow();
  dark.addEventListener('change', follow);
  new MutationObserver(follow).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  addEventListener('beforeprint', () => show(false));
  addEventListener('afterprint', follow);
}

function isDarkTheme(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme ? theme === 'dark' : dark.matches;
}

/** What a picture shows by day, as its markup says it. */
const byDay = new WeakMap<HTMLImageElement, { readonly src: string; readonly srcset: string }>();

function showIn(picture: HTMLImageElement, isDark: boolean): void {
  const day = byDay.get(picture) ?? { src: picture.src, srcset: picture.srcset };
  byDay.set(picture, day);
  if (isDark === (picture.dataset.shown === 'dark')) return;
  picture.srcset = isDark ? '' : day.srcset;
  picture.src = isDark ? (picture.dataset.dark ?? day.src) : day.src;
  if (isDark) picture.dataset.shown = 'dark';
  else delete picture.dataset.shown;
}
