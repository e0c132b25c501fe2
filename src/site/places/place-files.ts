import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { displayPath } from '../read/display-path.ts';
import { type AddressTable, type Obstacle, type Owner, ownPage, ownSite } from './address-table.ts';

const isOwn = (owner: Owner) => owner === ownSite || owner === ownPage;

/** Why a file is not published, by what is in its way. */
const reasons: Readonly<Partial<Record<Obstacle['kind'], (file: string) => string>>> = {
  room: (room) => `The folder /${room} is for the site's own files only`,
  file: (file) => `The site writes a file /${file} where this one would need a folder`,
  same: (file) => `The site has a page of its own at /${file}`,
  folder: (file) => `The site writes /${file} and needs a folder where this file would be`,
};

/**
 * Gives the files of the course their places, each at its own path. One at the path of a file for programs, such as
 * a `course.bib`, takes precedence over the site's own.
 *
 * @param files paths below the content folder
 * @param table has what the site itself writes; the files are added to it
 */
export function placeFiles(
  files: readonly string[],
  table: AddressTable,
): { readonly files: readonly string[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const placed = files.filter((file) => {
    const obstacle = table.find(file);
    const isForPrograms = obstacle?.kind === 'same' && obstacle.owner !== ownPage;
    const fault = obstacle && !isForPrograms && describe(file, obstacle);
    if (fault) diagnostics.push(fault);
    if (fault && fault.rule === 'source/taken') return false;
    table.claim(file, { name: displayPath(file) });
    return true;
  });
  return { files: placed, diagnostics };
}

function describe(file: string, obstacle: Obstacle): Diagnostic {
  const reason = isOwn(obstacle.owner) ? reasons[obstacle.kind]?.(obstacle.file) : undefined;
  return reason === undefined ? describeTwin(file, obstacle) : describeTaken(file, reason);
}

function describeTaken(file: string, reason: string): Diagnostic {
  return {
    rule: 'source/taken',
    file: displayPath(file),
    line: 1,
    message: `${reason}; the file is not on the site, and links to it lead nowhere.`,
    fix: 'Give its folder another name, and correct the links to it.',
  };
}

function describeTwin(file: string, { file: other, owner }: Obstacle): Diagnostic {
  const there = isOwn(owner) ? `/${other}, which the site writes,` : owner.name;
  return {
    rule: 'source/same-address',
    file: displayPath(file),
    line: 1,
    message: `Windows and macOS take this file and ${there} for the same file; on a site that is built or stored there, one of them is lost.`,
    fix: 'Give one of them a name that differs in more than its capitals and the way its accents are stored.',
  };
}
