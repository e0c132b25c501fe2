/** Words of the names of journals; any other venue of a paper is taken for proceedings, as nearly all are here. */
const journal =
  /\b(?:journal|transactions|letters|magazine|annals|review|nature|science|lancet|tpami|pami|ijcv|jmlr|tmlr|tacl|tip)\b/i;

/** True for a venue that is a journal. */
export function isJournal(venue: string): boolean {
  return journal.test(venue);
}
