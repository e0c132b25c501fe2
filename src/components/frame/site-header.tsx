import type { JSX } from 'preact';
import type { NavigationLink, Site } from '../../pages/site.ts';
import { otherLanguage } from '../../words/other-language.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { Icon } from '../text/icon.tsx';
import { renderOnce } from '../text/render-once.tsx';
import { SiteMark } from './site-mark.tsx';
import { ThemeToggle } from './theme-toggle.tsx';

type SiteHeaderProps = { readonly site: Site; readonly address: string; readonly language: string };

/** What is at the top of every page: course, lists, search, theme. */
export const SiteHeader = renderOnce(
  Header,
  ({ site }) => site,
  ({ site, address, language }) =>
    [language, ...(site.menu ?? site.navigation).map((link) => currentOf(link, address))].join(' '),
);

function Header({ site, address, language }: SiteHeaderProps): JSX.Element {
  const words = wordsOfSite(site, language);
  return (
    <header class="site-header">
      <div class="site-header-row">
        <a class="site-name" href={site.home}>
          {site.logo ? <img class="site-logo" src={site.logo} alt="" /> : <SiteMark />}
          <span class="site-name-text" lang={otherLanguage(site.language, language)}>
            {site.title}
          </span>
        </a>
        <nav class="site-navigation" aria-label={words.frame.navigation}>
          {(site.menu ?? site.navigation).map((link) => (
            <a
              key={link.address}
              href={link.href}
              aria-current={currentOf(link, address)}
              lang={link.list ? undefined : otherLanguage(site.language, language)}
            >
              {link.list ? words.lists[link.list] : link.text}
            </a>
          ))}
        </nav>
        <a class="search-open" href={site.search} data-search-open aria-keyshortcuts="/ Control+K Meta+K">
          <Icon name="search" />
          <span class="search-open-text">{words.search.title}</span>
          <span class="search-open-key" aria-hidden="true">
            /
          </span>
        </a>
        <ThemeToggle language={language} />
      </div>
    </header>
  );
}

/** `page` for the list itself, `true` for a page in it. */
function currentOf(link: Pick<NavigationLink, 'address'>, address: string): 'page' | 'true' | undefined {
  if (link.address === address) return 'page';
  return link.address !== '/' && address.startsWith(link.address) ? 'true' : undefined;
}
