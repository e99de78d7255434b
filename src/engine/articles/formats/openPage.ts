import { parseHTML } from 'linkedom';

/** A page's tree. Nothing in it is run, and nothing that it names is fetched. */
export function openPage(html: string): Document {
  // A fragment has no <html>, and the parser makes its first tag the document.
  const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  return parseHTML(page).document;
}
