import { addresses } from '../../pages/addresses.ts';
import type { Page } from '../../pages/page.ts';

/** Students search what the course says, not how it is written. */
export function isSearched({ kind, address, isUnlisted }: Page): boolean {
  return !isUnlisted && (kind === 'lecture' || (kind === 'text' && address !== addresses.guide));
}
