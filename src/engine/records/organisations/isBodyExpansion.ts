import { fold } from '../../text/fold.js';
import type { Expansion } from '../../values/expansions.js';

/**
 * Whether a bracket explains an abbreviation: its letters are the initials, or stand in the full form
 * in their order (`London Interbank Offered Rates (LIBOR)`); any short name beside an organisation's
 * own does too (`Mexican Labour Party (PT)`), as it may be short for the name in another language.
 */
export function isBodyExpansion(
  text: string,
  { short, long, initials }: Expansion,
  besideBody: boolean,
): boolean {
  if (initials || besideBody) return true;
  const written = text.slice(short.start, short.end);
  if (!/^\p{Lu}{3,}$/u.test(written)) return false;
  const full = fold(text.slice(long.start, long.end));
  const letters = fold(written);
  if (full.charAt(0) !== letters.charAt(0)) return false;
  let at = 0;
  for (const letter of full) if (letter === letters.charAt(at)) at++;
  return at === letters.length;
}
