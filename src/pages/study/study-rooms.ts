import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Settings } from '../../source/settings.ts';
import { countCards } from './course-decks.ts';
import type { StudyRoom } from './study-room.ts';

/** The pages that a course has: those that it does not turn off, and to revise only where there is something. */
export function listStudyRooms(
  catalogue: Catalogue,
  { revise, keep, print, app, language }: Pick<Settings, 'revise' | 'keep' | 'print' | 'app' | 'language'>,
): StudyRoom[] {
  const hasCards =
    revise && catalogue.lectures.some((lecture) => countCards(lecture, catalogue, language) > 0);
  return [
    ...(hasCards ? (['revise'] as const) : []),
    ...(keep && catalogue.lectures.length > 0 ? (['list'] as const) : []),
    ...(print && catalogue.lectures.length > 0 ? (['print'] as const) : []),
    ...(app && catalogue.lectures.length > 0 ? (['app'] as const) : []),
  ];
}
