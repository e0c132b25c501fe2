import type { ModelRoom } from '../catalogue/slug.ts';
import type { Words } from '../words/words.ts';
import { addresses } from './addresses.ts';
import type { Site } from './site.ts';
import type { StudyRoom } from './study/study-room.ts';

/** Another way to look at the models of the course: where it is, and what it is called. */
export type View = {
  readonly address: string;
  readonly titleOf: (words: Words) => string;
  /** Only a course whose facts fill it has it. */
  readonly room?: ModelRoom;
  /** A course that lists no models has it too. */
  readonly needsNoModels?: true;
  /** It is for readers who study, and no view of models. */
  readonly study?: StudyRoom;
};

/** In the order in which the models page and the foot of every page name them. */
const views: readonly View[] = [
  { address: addresses.matrix, titleOf: ({ matrix }) => matrix.title, room: 'matrix' },
  { address: addresses.parts, titleOf: ({ parts }) => parts.title, room: 'parts' },
  { address: addresses.lineage, titleOf: ({ lineage }) => lineage.title, room: 'lineage' },
  { address: addresses.compare, titleOf: ({ compare }) => compare.title },
  { address: addresses.timeline, titleOf: ({ timeline }) => timeline.title },
  { address: addresses.figures, titleOf: ({ wall }) => wall.title, needsNoModels: true },
  { address: addresses.revise, titleOf: ({ study }) => study.revise, study: 'revise' },
  { address: addresses.list, titleOf: ({ study }) => study.list, study: 'list' },
  { address: addresses.app, titleOf: ({ study }) => study.app, study: 'app' },
];

/** The views that a course has. */
export function viewsOf({
  catalogue,
  rooms = [],
  study: studied = [],
}: Pick<Site, 'catalogue' | 'rooms' | 'study'>): View[] {
  return views.filter(({ room, study, needsNoModels }) => {
    if (study) return studied.includes(study);
    return room ? rooms.includes(room) : needsNoModels || catalogue !== false;
  });
}
