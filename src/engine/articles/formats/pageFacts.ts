/** What a page says of itself in its head. */
export interface PageFacts {
  /** When it was published, as written. */
  readonly date: string | undefined;
  readonly source: string | undefined;
  readonly url: string | undefined;
}

/** Where pages state a date of publication, the surest first: an element, and the attribute or text that has it. */
const DATES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[property="og:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['[itemprop="datePublished"]', 'datetime'],
  ['meta[name="date"]', 'content'],
  ['meta[name="pubdate"]', 'content'],
  ['meta[name="publish-date"]', 'content'],
  ['meta[name="DC.date.issued"]', 'content'],
  ['meta[name="dcterms.created"]', 'content'],
  ['time[pubdate]', 'datetime'],
  ['article time[datetime]', 'datetime'],
  ['main time[datetime]', 'datetime'],
];
const SOURCES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="og:site_name"]', 'content'],
  ['meta[name="application-name"]', 'content'],
  ['meta[name="publisher"]', 'content'],
];
const ADDRESSES: readonly (readonly [selector: string, attribute: string])[] = [
  ['link[rel="canonical"]', 'href'],
  ['meta[property="og:url"]', 'content'],
];

/** Reads the facts, and of schema.org's JSON-LD the date, which many pages state nowhere else. */
export function pageFacts(document: Document): PageFacts {
  return {
    date: first(document, DATES) ?? dateOfJsonLd(document),
    source: first(document, SOURCES),
    url: first(document, ADDRESSES),
  };
}

function first(
  document: Document,
  places: readonly (readonly [selector: string, attribute: string])[],
): string | undefined {
  for (const [selector, attribute] of places) {
    const value = document.querySelector(selector)?.getAttribute(attribute)?.trim() ?? '';
    if (value !== '') return value;
  }
  return undefined;
}

function dateOfJsonLd(document: Document): string | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    // The object may be one of a list or a graph; its date stands in it by this name wherever it is.
    const found = /"datePublished"\s*:\s*"([^"]{4,40})"/.exec(script.textContent ?? '');
    if (found?.[1] !== undefined) return found[1];
  }
  return undefined;
}
