import type { JSX } from 'preact';
import { formatPolicy } from '../src/pages/content-policy.ts';
import type { RedirectPage } from '../src/pages/page.ts';
import { pageIds } from '../src/pages/page-ids.ts';
import { wordsOf } from '../src/words/words-of.ts';

/** An address that a lecture had before: redirects readers at once, with a link for those who are not redirected. */
export function RedirectLayout({ title, description, language, site, target }: RedirectPage): JSX.Element {
  const words = wordsOf(language).redirect;
  return (
    <html lang={language} data-base={site.base}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={formatPolicy([])} />
        <meta http-equiv="refresh" content={`0; url=${target}`} />
        <title>{`${words.title(title)} · ${site.title}`}</title>
        <meta name="description" content={description} />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="canonical" href={target} />
        <link rel="icon" href={site.assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={site.assets.style} />
      </head>
      <body>
        <main id={pageIds.content} class="redirect">
          <h1>{title}</h1>
          <p>
            {words.moved} <a href={target}>{words.goOn}</a>
          </p>
        </main>
      </body>
    </html>
  );
}
