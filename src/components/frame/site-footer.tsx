import type { JSX } from 'preact';
import { hrefOf } from '../../pages/addresses.ts';
import type { Site } from '../../pages/site.ts';
import { viewsOf } from '../../pages/views.ts';
import { otherLanguage } from '../../words/other-language.ts';
import { wordsOfSite } from '../../words/words-of-site.ts';
import { DateText } from '../text/date-text.tsx';
import { renderOnce } from '../text/render-once.tsx';

type SiteFooterProps = { readonly site: Site; readonly language: string };

/** What is at the bottom of every page. */
export const SiteFooter = renderOnce(
  Footer,
  ({ site }) => site,
  ({ language }) => language,
);

function Footer({ site, language }: SiteFooterProps): JSX.Element {
  const words = wordsOfSite(site, language);
  return (
    <footer class="site-footer">
      <div class="site-footer-row">
        <p>
          <a class="site-footer-name" href={site.home} lang={otherLanguage(site.language, language)}>
            {site.title}
          </a>
          {site.lastUpdated && (
            <span class="site-footer-date">
              {words.frame.lastUpdated} <DateText date={site.lastUpdated} language={language} />
            </span>
          )}
          {site.footer && (
            <span class="site-footer-note" lang={otherLanguage(site.language, language)}>
              {site.footer}
            </span>
          )}
        </p>
        <nav aria-label={words.frame.footer}>
          {site.navigation.map((link) => (
            <a key={link.address} href={link.href}>
              {words.lists[link.list]}
            </a>
          ))}
          {site.menu?.map(
            (link) =>
              !link.list &&
              site.texts.every(({ address }) => address !== link.address) && (
                <a key={link.href} href={link.href} lang={otherLanguage(site.language, language)}>
                  {link.text}
                </a>
              ),
          )}
          {viewsOf(site).map(({ address, titleOf }) => (
            <a key={address} href={hrefOf(address, site.base)}>
              {titleOf(words)}
            </a>
          ))}
          {site.topics && <a href={site.topics}>{words.topics.title}</a>}
          {site.terms?.map(
            ({ name, href }) =>
              name !== site.term && (
                <a key={href} href={href}>
                  {words.terms.of(name)}
                </a>
              ),
          )}
          <a href={site.search}>{words.search.title}</a>
          {site.texts.map((link) => (
            <a key={link.address} href={link.href}>
              {link.text}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  );
}
