import { addresses } from './addresses.ts';
import { rooms } from './files.ts';

/** First parts of the addresses that the site itself makes. */
export const ownRooms: ReadonlySet<string> = new Set(
  [...Object.values(addresses), ...rooms].flatMap((address) => {
    const [, room] = (typeof address === 'string' ? address : address('')).split('/');
    return room ? [room] : [];
  }),
);
