import type { Group } from './groupFigurants.js';
import { groupFigurants, mergeFigurants } from './groupFigurants.js';
import type { Figurant } from './linkNamings.js';

/**
 * Gives each figurant that is known by one part and a title (`President Cuong`) to the one person of
 * the collection who bears that part in a full name, with the same title when several do. Those whose
 * part nobody bears are people of one name (`President Suharto`); the doubtful are left out.
 */
export function* resolveParts(
  full: readonly Group[],
  partOnly: readonly Figurant[],
): Generator<undefined, Group[]> {
  const byPart = new Map<string, Group[]>();
  for (const group of full) {
    for (const part of new Set(group.parts)) {
      byPart.set(part, [...(byPart.get(part) ?? []), group]);
    }
  }
  const added = new Map<Group, Figurant[]>();
  const alone: Figurant[] = [];
  for (const figurant of partOnly) {
    const bearers = byPart.get(figurant.key) ?? [];
    const [bearer] = bestBearers(bearers, figurant);
    if (bearer !== undefined) added.set(bearer, [...(added.get(bearer) ?? []), figurant]);
    else if (bearers.length === 0) alone.push(figurant);
  }
  const completed = full.map((group) => {
    const more = added.get(group);
    return more === undefined ? group : mergeFigurants([...group.figurants, ...more]);
  });
  return [...completed, ...(yield* groupFigurants(alone))];
}

/** The one fitting bearer, or none when two fit equally well or none does. */
function bestBearers(bearers: readonly Group[], figurant: Figurant): readonly Group[] {
  const articles = new Set(figurant.namings.map(({ sentence }) => sentence.article));
  const titles = new Set(figurant.namings.flatMap((naming) => naming.titles));
  const shared = (group: Group) =>
    group.figurants.some(({ namings }) =>
      namings.some((naming) => naming.titles.some((title) => titles.has(title))),
    );
  const near = bearers.filter((group) => [...group.articles].some((one) => articles.has(one)));
  for (const some of [near.filter(shared), bearers.filter(shared)]) {
    if (some.length === 1) return some;
  }
  // Without a title that agrees, only one bearer of no known role can be meant.
  return bearers.length === 1 && bearers[0]?.profile.terms.size === 0 ? bearers : [];
}
