import type { JSX } from 'preact';
import { bibtexOf, coinsOf } from '../../citations/written.ts';
import { citationFormats, formatNames } from '../../pages/files.ts';
import type { Citation, FileLink } from '../../pages/lists/rows.ts';
import { pageIds } from '../../pages/page-ids.ts';
import { wordsOf } from '../../words/words-of.ts';

type CiteBoxProps = { readonly citation: Citation; readonly language: string };

/**
 * How a page is cited: BibTeX to copy, and to take along in every format, made by `take-citation.ts`, which also gets what BibTeX has no
 * field for. Of a lecture its papers too, as files, and a mark for each from which Zotero takes them all at once.
 */
export function CiteBox({ citation, language }: CiteBoxProps): JSX.Element {
  const { reference, papers } = citation;
  const words = wordsOf(language).cite;
  return (
    <details class="cite" id={pageIds.cite} data-day={reference.day}>
      <summary>{reference.kind === 'paper' ? words.paper : words.lecture}</summary>
      <pre>
        <code>{bibtexOf(reference)}</code>
      </pre>
      <dl class="cite-files">
        <Made label={words.take} />
        {papers.length > 0 && <Files label={words.papersOf(papers.length)} files={citation.paperFiles} />}
      </dl>
      {papers.map((paper) => (
        <span key={paper.key} class="Z3988" title={coinsOf(paper)} />
      ))}
    </details>
  );
}

function Made({ label }: { readonly label: string }): JSX.Element {
  return (
    <div class="needs-script">
      <dt>{label}</dt>
      {citationFormats.map((format) => (
        <dd key={format}>
          <button type="button" aria-label={`${label}: ${formatNames[format]}`}>
            {formatNames[format]}
          </button>
        </dd>
      ))}
    </div>
  );
}

type FilesProps = { readonly label: string; readonly files: readonly FileLink[] };

function Files({ label, files }: FilesProps): JSX.Element {
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
    </div>
  );
}
