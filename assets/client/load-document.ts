/**
 * Another page of the site as a document whose scripts never run. The browser itself parses what it was sent, so
 * that no string becomes markup by our hand.
 *
 * @throws Error with the status of an answer that is not a page
 */
export function loadDocument(address: string): Promise<Document> {
  return new Promise((done, fail) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      const { status, responseXML } = request;
      if (status === 200 && responseXML) done(responseXML);
      else fail(new MissingPage(address, status));
    };
    request.onerror = () => fail(new Error(`${address} did not load`));
    request.send();
  });
}

/** The site answered, but with no such page. */
export class MissingPage extends Error {
  constructor(address: string, status: number) {
    super(`${status} for ${address}`);
  }
}
