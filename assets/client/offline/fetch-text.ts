export { readTwin as fetchText } from './read-twin.ts';
