/** Kind of the kept folders with the code of the process of `npm start` that builds, and of its threads. */
export const liveCode = 'live-code';
