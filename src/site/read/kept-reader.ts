import { type KeptDrawings, keepDrawings } from '../../markdown/code/diagram-engine.ts';
import { KeptReadings } from '../cache/kept-readings.ts';
import { KeptResults } from '../cache/kept-results.ts';
import type { BuildOptions } from '../options.ts';
import { CourseReader } from './read-course.ts';

/** A reader of a course, and what earlier commands kept of what it reads. */
export type KeptReader = {
  readonly reader: CourseReader;
  readonly readings: KeptReadings;
  /** Keeps what was read for later commands: after this, nothing is taken from earlier ones, and the memory for it is free. */
  saveReadings(): void;
  /** Keeps the same, and the diagrams, which may be drawn to the end. */
  save(): void;
};

/** Opens what earlier commands read of a course. Diagrams are drawn from it too, by all that this process reads. */
export function openKeptReader(options: BuildOptions): KeptReader {
  const drawings = new KeptResults<unknown>('drawings', options.content);
  keepDrawings(drawings as KeptDrawings);
  const readings = new KeptReadings(options.content, drawings);
  return {
    reader: new CourseReader(options, readings),
    readings,
    saveReadings: () => readings.save(),
    save: () => {
      drawings.save();
      readings.save();
    },
  };
}
