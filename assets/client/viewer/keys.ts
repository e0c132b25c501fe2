import type PhotoSwipe from 'photoswipe';
import { isZoomed, pan, zoom } from './zoom.ts';

type Action = (viewer: PhotoSwipe, event: KeyboardEvent) => void;

const zoomIn: Action = (viewer) => zoom(viewer, 'in');
const zoomOut: Action = (viewer) => zoom(viewer, 'out');

/** What a key does; Escape and Tab are the dialog's. */
const actions: Readonly<Record<string, Action>> = {
  '+': zoomIn,
  '=': zoomIn,
  '-': zoomOut,
  _: zoomOut,
  '0': (viewer) => zoom(viewer, 'fit'),
  ArrowLeft: (viewer, event) => move(viewer, event, -1),
  ArrowRight: (viewer, event) => move(viewer, event, 1),
  ArrowUp: (viewer) => pan(viewer, 0, -1),
  ArrowDown: (viewer) => pan(viewer, 0, 1),
  ' ': (viewer) => viewer.toggleZoom(),
  PageUp: (viewer) => viewer.prev(),
  PageDown: (viewer) => viewer.next(),
  Home: (viewer) => viewer.goTo(0),
  End: (viewer) => viewer.goTo(viewer.getNumItems() - 1),
};

/** Lets the keyboard do all that pointer and fingers can. */
export function attachKeys(viewer: PhotoSwipe): void {
  viewer.on('keydown', (event) => {
    const key = event.originalEvent;
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    const action = Object.hasOwn(actions, key.key) ? actions[key.key] : undefined;
    if (!action || isPress(key)) return;
    event.preventDefault();
    key.preventDefault();
    action(viewer, key);
  });
}

/** Whether the key presses the button that has the focus. */
function isPress({ key, target }: KeyboardEvent): boolean {
  return key === ' ' && target instanceof HTMLButtonElement;
}

/** Sideways, the arrows move over a large picture and, with a further press, on to the next one. */
function move(viewer: PhotoSwipe, { repeat }: KeyboardEvent, direction: -1 | 1): void {
  if (isZoomed(viewer) && (pan(viewer, direction, 0) || repeat)) return;
  if (direction > 0) viewer.next();
  else viewer.prev();
}
