import type { ExportContent } from '../../exports/export-file.ts';
import { listExports } from '../../exports/list-exports.ts';
import { fileOf } from '../../pages/addresses.ts';
import { rooms } from '../../pages/files.ts';
import type { Page } from '../../pages/page.ts';
import { blocksAddress, namesAddress, picturesAddress } from '../../search/names-addresses.ts';
import { listAppFiles } from '../app/list-app-files.ts';
import { AddressTable, ownPage, ownSite } from './address-table.ts';

/** Lists every file that the site itself writes: pages, files for programs, search. Nothing is made for this. */
export function listOwnFiles(pages: readonly Page[], exports: ExportContent): AddressTable {
  const table = new AddressTable([...rooms, blocksAddress].map((room) => room.slice(1)));
  for (const { address } of pages) table.claim(fileOf(address), ownPage);
  const addresses = [
    ...listExports(exports).map(({ address }) => address),
    namesAddress,
    picturesAddress,
    ...listAppFiles(exports),
  ];
  for (const address of addresses) table.claim(fileOf(address), ownSite);
  return table;
}
