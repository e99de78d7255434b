import type { Article } from '../../articles/article.js';
import { type Citation, cite } from '../../articles/citation.js';
import { fold } from '../../text/fold.js';
import type { Span } from '../../text/span.js';
import type { BodyNaming } from './bodyNaming.js';
import { type BodyDraft, linkBodies } from './linkBodies.js';
import type { Organisation, OrganisationStatement } from './organisation.js';

/** How many articles or organisations are worked on in one step. */
const AT_ONCE = 50;

/** Every organisation and abbreviation of a collection, most mentioned first, from its namings in reading order. */
export function* collectOrganisations(
  namings: readonly BodyNaming[],
): Generator<undefined, Organisation[]> {
  const byArticle = new Map<Article, BodyNaming[]>();
  for (const naming of namings) {
    const list = byArticle.get(naming.sentence.article);
    if (list === undefined) byArticle.set(naming.sentence.article, [naming]);
    else list.push(naming);
  }
  const drafts: BodyDraft[] = [];
  for (const [at, list] of [...byArticle.values()].entries()) {
    if (at % AT_ONCE === 0) yield;
    drafts.push(...linkBodies(list));
  }
  const groups = group(drafts);
  const organisations: Organisation[] = [];
  for (const [at, list] of groups.entries()) {
    if (at % AT_ONCE === 0) yield;
    organisations.push(toOrganisation(list));
  }
  return organisations.sort((a, b) => b.mentions.length - a.mentions.length);
}

/**
 * Puts together what several articles say of one name. An abbreviation that an article leaves
 * unexplained is the one organisation of the collection that bears it; when two do, it stays apart.
 */
function group(drafts: readonly BodyDraft[]): BodyNaming[][] {
  const groups = new Map<string, BodyNaming[]>();
  const bearers = new Map<string, Set<string>>();
  for (const { key, namings, shorts, shortOnly } of drafts) {
    if (shortOnly) continue;
    put(groups, key, namings);
    for (const short of shorts) bearers.set(short, (bearers.get(short) ?? new Set()).add(key));
  }
  for (const { key, namings, shortOnly } of drafts) {
    if (!shortOnly) continue;
    const [bearer, ...others] = bearers.get(key) ?? (groups.has(key) ? [key] : []);
    const at = bearer !== undefined && others.length === 0 ? bearer : `${key} alone`;
    put(groups, at, namings);
  }
  return [...groups.values()];
}

function put(groups: Map<string, BodyNaming[]>, key: string, namings: readonly BodyNaming[]): void {
  const list = groups.get(key);
  if (list === undefined) groups.set(key, [...namings]);
  else list.push(...namings);
}

function toOrganisation(namings: readonly BodyNaming[]): Organisation {
  const forms = new Map<string, { count: number; readonly words: number }>();
  const count = (form: string) => {
    const known = forms.get(form) ?? { count: 0, words: form.split(' ').length };
    known.count++;
    forms.set(form, known);
  };
  for (const { sentence, span, shorts } of namings) {
    count(written(sentence.article, span));
    for (const short of shorts) count(written(sentence.article, short.span));
  }
  const name = fullest(forms);
  const explaining = namings.filter(({ shorts }) => shorts.some(({ explains }) => explains));
  return {
    name,
    aliases: [...forms]
      .filter(([form]) => form !== name)
      .sort(([, a], [, b]) => b.count - a.count)
      .map(([form]) => form),
    expansions: statements(explaining.map((naming) => ({ naming, words: naming.span }))),
    descriptions: statements(
      namings.flatMap((naming) => naming.descriptions.map((words) => ({ naming, words }))),
    ),
    mentions: mentionsOf(namings),
  };
}

/** Most words, mixed case before a headline's capitals, then most frequent. */
function fullest(
  forms: ReadonlyMap<string, { readonly count: number; readonly words: number }>,
): string {
  const rank = ([form, { count, words }]: [
    string,
    { readonly count: number; readonly words: number },
  ]) => (/\p{Ll}/u.test(form) ? 1e6 : 0) + words * 1e4 + Math.min(count, 9_999);
  const [best] = [...forms].reduce((one, other) => (rank(other) > rank(one) ? other : one));
  return best;
}

/** Each statement once; the same sentence in another file is one statement with several sources. */
function statements(
  found: readonly { readonly naming: BodyNaming; readonly words: Span }[],
): OrganisationStatement[] {
  const known = new Map<string, { statement: OrganisationStatement; readonly sentence: string }>();
  for (const { naming, words } of found) {
    const { article } = naming.sentence;
    const quote = cite(article, naming.sentence);
    const key = fold(written(article, words));
    const before = known.get(key);
    const sentence = fold(quote.text).replace(/\s+/g, ' ');
    if (before === undefined) {
      known.set(key, { statement: { quote, words, alsoIn: [] }, sentence });
    } else if (before.sentence === sentence && isNewSource(before.statement, article)) {
      before.statement = {
        ...before.statement,
        alsoIn: [...before.statement.alsoIn, quote],
      };
    }
  }
  return [...known.values()].map(({ statement }) => statement);
}

function isNewSource({ quote, alsoIn }: OrganisationStatement, article: Article): boolean {
  return quote.article !== article && alsoIn.every((other) => other.article !== article);
}

function mentionsOf(namings: readonly BodyNaming[]): Citation[] {
  const sentences = [...new Set(namings.map(({ sentence }) => sentence))];
  const articles = new Map(
    [...new Set(sentences.map(({ article }) => article))].map((article, at) => [article, at]),
  );
  return sentences
    .sort(
      (a, b) =>
        (articles.get(a.article) ?? 0) - (articles.get(b.article) ?? 0) || a.start - b.start,
    )
    .map((sentence) => cite(sentence.article, sentence));
}

function written({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ');
}
