import { readListings } from '../../markdown/code/listings.ts';
import { findTex } from '../../markdown/math/find-tex.ts';
import { readFormulas, withoutMacros } from '../../markdown/math/formulas.ts';
import { readEmoji } from '../emoji.ts';
import { readFolds } from '../folds.ts';
import { numberNotes } from '../footnotes.ts';
import { findForeignForms } from '../foreign-forms.ts';
import { findHeadingFaults } from '../headings/heading-faults.ts';
import { assignHeadingIds, leadByGithubIds } from '../headings/heading-ids.ts';
import { readHeadingLinks } from '../headings/heading-links.ts';
import { findPastedEntries } from '../headings/pasted-entries.ts';
import { fillDateLines } from '../lines/date-line.ts';
import { resolveAddresses } from '../links/local-addresses.ts';
import { repairLinks } from '../links/repair-links.ts';
import { readWikilinks } from '../links/wikilinks.ts';
import { readMedia } from '../media/html-media.ts';
import { readInlineMedia } from '../media/inline-media.ts';
import { joinThemedPictures } from '../media/themed-pictures.ts';
import { findNodes } from '../nodes.ts';
import { groupQuestions } from '../questions/group-questions.ts';
import { readReferences } from '../references/read-references.ts';
import type { Pass } from './pass.ts';

/** All passes over a post, in their order: first over its tokens, then over its blocks. */
export const passes: readonly Pass[] = [
  {
    needs: [],
    gives: 'heading ids',
    run: (_post, { parsed, ids }) => {
      assignHeadingIds(parsed, ids);
      leadByGithubIds(parsed.tokens, ids);
      return {};
    },
  },
  {
    needs: [],
    run: ({ tokens }, { lineOf }) => ({ findings: findHeadingFaults(tokens, lineOf) }),
  },
  {
    needs: ['heading ids'],
    gives: 'links in headings',
    run: ({ tokens }) => {
      readHeadingLinks(tokens);
      return {};
    },
  },
  {
    // Ids are made of the names, as on the old site.
    needs: ['heading ids'],
    gives: 'emoji',
    run: ({ tokens }) => {
      readEmoji(tokens);
      return {};
    },
  },
  {
    needs: [],
    gives: 'pictures in lines',
    run: ({ tokens }, { parsed }) => {
      readInlineMedia(tokens, parsed.markdown);
      return {};
    },
  },
  {
    // What is no equation must not be asked for as one; blocks of BibTeX are listings afterwards.
    needs: ['heading ids', 'pictures in lines'],
    gives: 'references',
    run: ({ tokens }, { bibliography }) => {
      readReferences(tokens, bibliography);
      return {};
    },
  },
  {
    // Diagrams take ids that no heading wants.
    needs: ['heading ids'],
    gives: 'listings',
    run: ({ tokens }, { parsed, lineOf, ids, updated }) => ({
      findings: readListings(tokens, parsed.markdown, {
        lineOf,
        language: updated.language,
        takeId: (id) => ids.take(id),
      }),
    }),
  },
  {
    // So do equations, after diagrams.
    needs: ['heading ids', 'listings', 'references'],
    gives: 'formulas',
    run: ({ tokens }, { hasMath, lineOf, ids }) => {
      if (!hasMath) return { findings: findTex(tokens, lineOf) };
      const findings = readFormulas(tokens, { lineOf, takeId: (id) => ids.take(id) });
      return { findings, tokens: withoutMacros(tokens) };
    },
  },
  {
    needs: ['pictures in lines'],
    gives: 'themed pictures',
    run: ({ tokens }) => {
      joinThemedPictures(tokens);
      return {};
    },
  },
  {
    needs: [],
    gives: 'wikilinks',
    run: ({ tokens }, { findPlace, lineOf }) => ({ findings: readWikilinks(tokens, findPlace, lineOf) }),
  },
  {
    // Only what nothing else has read is foreign.
    needs: ['emoji', 'formulas', 'wikilinks', 'references'],
    run: ({ tokens }, { lineOf }) => ({ findings: findForeignForms(tokens, lineOf) }),
  },
  {
    needs: ['links in headings', 'pictures in lines', 'wikilinks'],
    gives: 'repaired links',
    run: ({ tokens }, { lineOf }) => ({ findings: repairLinks(tokens, lineOf) }),
  },
  {
    needs: ['themed pictures', 'repaired links'],
    gives: 'addresses',
    run: ({ tokens }, { findPlace, lineOf }) => ({ findings: resolveAddresses(tokens, findPlace, lineOf) }),
  },
  {
    needs: ['listings', 'formulas', 'addresses'],
    gives: 'blocks',
    run: ({ tokens }) => ({ blocks: findNodes(tokens) }),
  },
  {
    needs: ['blocks'],
    gives: 'folds',
    run: ({ blocks }, { lineOf }) => {
      const { nodes, findings } = readFolds(blocks, lineOf);
      return { blocks: nodes, findings };
    },
  },
  {
    // A picture in a fold stays in it.
    needs: ['folds', 'addresses'],
    gives: 'media blocks',
    run: ({ blocks }, { parsed }) => ({ blocks: readMedia(blocks, parsed.markdown) }),
  },
  {
    needs: ['folds'],
    gives: 'questions',
    run: ({ blocks }) => ({ blocks: groupQuestions(blocks) }),
  },
  {
    // Entries in a fold that is shown open count, too.
    needs: ['folds'],
    run: ({ blocks }, { lineOf }) => ({ findings: findPastedEntries(blocks, lineOf) }),
  },
  {
    needs: ['blocks'],
    gives: 'date lines',
    run: ({ blocks }, { updated, lineOf }) => {
      const { content, dateLines, findings } = fillDateLines(blocks, updated, lineOf);
      return { blocks: content, dateLines, findings };
    },
  },
  {
    // Notes are numbered as a reader comes to them: nothing moves any more.
    needs: ['heading ids', 'folds', 'questions', 'date lines'],
    gives: 'notes',
    run: ({ blocks }, { ids, notePrefix, lineOf }) => {
      const { notes, findings } = numberNotes(blocks, { ids, prefix: notePrefix, lineOf });
      return { blocks: blocks.filter(({ type }) => type !== 'footnote'), notes, findings };
    },
  },
];
