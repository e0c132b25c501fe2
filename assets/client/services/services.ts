import { attachComments } from './comments.ts';
import { countVisit } from './count-visit.ts';

/**
 * Only on pages of a course that names a service of another site for comments or visits. A page that was opened from a disk has no
 * address to give them but where its reader keeps it.
 */
if (location.protocol !== 'file:') {
  attachComments();
  countVisit();
}
