import type { Library } from '../../engine/library.js';
import { slice } from '../../engine/text/span.js';

/** As many headlines are asked for: enough for the engine's code to be compiled, and no wait to speak of. */
const HEADLINES = 24;

/**
 * Asks for a few of the articles' own headlines, so that the first person to ask need not wait while
 * tables are read and code is compiled.
 */
export async function warmUp(library: Library): Promise<void> {
  const headlines = library.articles().flatMap(({ text, headline }) => {
    return headline === undefined ? [] : [slice(text, headline)];
  });
  for (let at = 0; at < HEADLINES && headlines.length > 0; at++) {
    await library.ask(headlines[at % headlines.length] ?? '');
  }
}
