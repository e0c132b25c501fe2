import type { JSX } from 'preact';
import type { Site } from '../pages/page.ts';
import { DateText } from './date-text.tsx';

/** What stands under every page. */
export function SiteFooter({ site }: { readonly site: Site }): JSX.Element {
  return (
    <footer class="site-footer">
      <div class="site-footer-row">
        <p>
          <a class="site-footer-name" href={site.home}>
            {site.title}
          </a>
          {site.lastUpdated && (
            <span class="site-footer-date">
              Last updated <DateText date={site.lastUpdated} />
            </span>
          )}
        </p>
        <nav aria-label="Footer">
          {site.navigation.map((link) => (
            <a key={link.address} href={link.href}>
              {link.text}
            </a>
          ))}
          <a href={site.search}>Search</a>
          {site.guide && <a href={site.guide}>Writing lectures</a>}
        </nav>
      </div>
    </footer>
  );
}
