import type { JSX } from 'preact';
import { formatBibtex } from '../../citations/format-bibtex.ts';
import { formatCoins } from '../../citations/format-coins.ts';
import type { Citation, FileLink } from '../../pages/lists/rows.ts';
import { pageIds } from '../../pages/page-ids.ts';
import { wordsOf } from '../../words/words-of.ts';

type CiteBoxProps = { readonly citation: Citation; readonly language: string };

/**
 * How a page is cited: BibTeX to copy, files to take along. Of a lecture its papers too, and a mark for each from which
 * Zotero takes them all at once.
 */
export function CiteBox({ citation, language }: CiteBoxProps): JSX.Element {
  const { reference, papers } = citation;
  const words = wordsOf(language).cite;
  return (
    <details class="cite" id={pageIds.cite}>
      <summary>{reference.kind === 'paper' ? words.paper : words.lecture}</summary>
      <pre>
        <code>{formatBibtex(reference)}</code>
      </pre>
      <dl class="cite-files">
        <Files label={words.take} files={citation.files} made={citation.made} />
        {papers.length > 0 && <Files label={words.papersOf(papers.length)} files={citation.paperFiles} />}
      </dl>
      {papers.map((paper) => (
        <span key={paper.key} class="Z3988" title={formatCoins(paper)} />
      ))}
    </details>
  );
}

function Files({
  label,
  files,
  made = [],
}: {
  readonly label: string;
  readonly files: readonly FileLink[];
  readonly made?: Citation['made'];
}): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      {files.map(({ name, href }) => (
        <dd key={href}>
          <a href={href} download aria-label={`${label}: ${name}`}>
            {name}
          </a>
        </dd>
      ))}
      {made.map(({ name, format }) => (
        <dd key={format} class="needs-script">
          <button class="cite-take" type="button" data-take={format} aria-label={`${label}: ${name}`}>
            {name}
          </button>
        </dd>
      ))}
    </div>
  );
}
