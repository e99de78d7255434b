import { type Citation, cite } from '../../articles/citation.js';
import type { Group } from './groupFigurants.js';
import type { Naming } from './naming.js';
import type { Person } from './person.js';
import { rolesOf } from './rolesOf.js';

/** The card of one person: name, other forms, roles and mentions. */
export function toPerson(group: Group): Person {
  const namings = group.figurants
    .flatMap((figurant) => figurant.namings)
    .sort((a, b) => a.order - b.order || a.span.start - b.span.start);
  const forms = countForms(namings);
  const name = fullestForm(forms);
  return {
    name,
    aliases: [...forms.entries()]
      .filter(([form]) => form !== name)
      .sort(([, a], [, b]) => b.count - a.count)
      .map(([form]) => form),
    roles: rolesOf(namings),
    said: [],
    met: [],
    mentions: citations(namings),
  };
}

interface Form {
  readonly count: number;
  readonly words: number;
}

function countForms(namings: readonly Naming[]): Map<string, Form> {
  const forms = new Map<string, Form>();
  for (const { sentence, span } of namings) {
    const form = sentence.article.text.slice(span.start, span.end).replace(/\s+/g, ' ');
    const count = (forms.get(form)?.count ?? 0) + 1;
    forms.set(form, { count, words: form.split(' ').length });
  }
  return forms;
}

/** Most words, then most frequent, then first. */
function fullestForm(forms: ReadonlyMap<string, Form>): string {
  const [best] = [...forms].reduce((one, other) =>
    other[1].words > one[1].words ||
    (other[1].words === one[1].words && other[1].count > one[1].count)
      ? other
      : one,
  );
  return best;
}

function citations(namings: readonly Naming[]): Citation[] {
  const sentences = new Set(namings.map(({ sentence }) => sentence));
  return [...sentences].map((sentence) => cite(sentence.article, sentence));
}
