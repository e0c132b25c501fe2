import { attachComments } from './comments.ts';
import { countVisit } from './count-visit.ts';

/** Only on pages of a course that names a service of another site for comments or visits. */
attachComments();
countVisit();
