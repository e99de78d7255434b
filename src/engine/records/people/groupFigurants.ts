import type { Article } from '../../articles/article.js';
import type { Figurant } from './linkNamings.js';
import { type RoleProfile, roleProfile, rolesExclude } from './rolesExclude.js';

/** One person of the collection: figurants of several articles. */
export interface Group {
  readonly key: string;
  readonly parts: readonly string[];
  readonly initials: string;
  readonly figurants: readonly Figurant[];
  readonly articles: ReadonlySet<Article>;
  readonly profile: RoleProfile;
}

/** How many names are worked on in one step. */
const AT_ONCE = 100;

/**
 * Puts together the figurants of one full name, in the order of the articles; those whose roles or
 * initials exclude each other become several people.
 */
export function* groupFigurants(figurants: readonly Figurant[]): Generator<undefined, Group[]> {
  const byKey = new Map<string, Figurant[]>();
  for (const figurant of figurants) {
    const list = byKey.get(figurant.key);
    if (list === undefined) byKey.set(figurant.key, [figurant]);
    else list.push(figurant);
  }
  const groups: Group[] = [];
  for (const [at, list] of [...byKey.values()].entries()) {
    if (at % AT_ONCE === 0) yield;
    groups.push(...splitByRoles(list));
  }
  return groups;
}

/** One group of any figurants; the first has the name. */
export function mergeFigurants(figurants: readonly Figurant[]): Group {
  const fullest = figurants.reduce((best, figurant) =>
    figurant.parts.length > best.parts.length ? figurant : best,
  );
  const namings = figurants.flatMap((figurant) => figurant.namings);
  return {
    key: fullest.key,
    parts: fullest.parts,
    initials: figurants.find(({ initials }) => initials !== '')?.initials ?? '',
    figurants,
    articles: new Set(namings.map(({ sentence }) => sentence.article)),
    profile: roleProfile(namings),
  };
}

function splitByRoles(figurants: readonly Figurant[]): Group[] {
  const [only] = figurants;
  if (figurants.length === 1 && only !== undefined) return [mergeFigurants([only])];
  const clusters: { figurants: Figurant[]; profile: RoleProfile; initials: string }[] = [];
  const silent: Figurant[] = [];
  for (const figurant of figurants) {
    const profile = roleProfile(figurant.namings);
    if (profile.terms.size === 0 && figurant.initials === '') {
      silent.push(figurant);
      continue;
    }
    const fit = clusters.find(
      (cluster) =>
        !rolesExclude(cluster.profile, profile) && agree(cluster.initials, figurant.initials),
    );
    if (fit === undefined) {
      clusters.push({ figurants: [figurant], profile, initials: figurant.initials });
    } else {
      fit.figurants.push(figurant);
      fit.initials ||= figurant.initials; // '' says that none is known
      fit.profile = roleProfile(fit.figurants.flatMap(({ namings }) => namings));
    }
  }
  // An article that gives no role says nothing against anybody: the best-known bears it.
  const known = clusters.reduce<(typeof clusters)[number] | undefined>(
    (best, cluster) =>
      best === undefined || cluster.figurants.length > best.figurants.length ? cluster : best,
    undefined,
  );
  if (known === undefined) return [mergeFigurants(silent)];
  known.figurants.push(...silent);
  return clusters.map((cluster) => mergeFigurants(cluster.figurants));
}

function agree(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}
