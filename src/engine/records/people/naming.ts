import type { Sentence } from '../../articles/passage.js';
import type { Casing } from '../../text/casing.js';
import type { Span } from '../../text/span.js';
import type { NameKind } from '../../values/kindOfName.js';
import { type FoundName, type NamedSentence, readNames } from '../../values/names.js';
import { Word } from '../../values/nameWords.js';
import { findRoles } from './findRoles.js';
import { type NameParts, nameParts } from './nameParts.js';
import { titlesIn } from './titlesIn.js';

/** One place where a name stands that may be somebody's. */
export interface Naming extends NameParts {
  readonly sentence: Sentence;
  /** Where the sentence stands in the order of reading, from 0. */
  readonly order: number;
  readonly span: Span;
  readonly kind: NameKind;
  /** How likely the tagger finds it to be a person's name where it stands, 0–1. */
  readonly chance: number;
  /** What its form alone shows of a person. */
  readonly form: FoundName['form'];
  /** What stands beside it and shows a person. */
  readonly shown: FoundName['shown'];
  /** Some title, and no mere `Ms`, stands right before it. */
  readonly posted: boolean;
  /** The titles of all roles, folded, with their rank (`vice president`). */
  readonly titles: readonly string[];
  /** A title or a form of address stands right before it. */
  readonly titled: boolean;
  readonly roles: readonly Span[];
}

/** Every name of the sentence, organisations' too: they tell that a company bears a person's name. */
export function readNamings(sentence: Sentence, order: number, casing: Casing): Naming[] {
  // Menus and sign-offs are never evidence of anybody.
  if (sentence.kind === 'furniture') return [];
  return namingsOf(sentence, order, readNames(sentence.article.text, sentence, casing));
}

/** The same of a sentence whose names were read before. */
export function namingsOf(sentence: Sentence, order: number, named: NamedSentence): Naming[] {
  const { text } = sentence.article;
  return named.names.map((name) => toNaming(text, sentence, order, named, name));
}

function toNaming(
  text: string,
  sentence: Sentence,
  order: number,
  named: NamedSentence,
  name: FoundName,
): Naming {
  const { tokens } = named;
  const first = tokens[name.from];
  const last = tokens[name.to - 1];
  const parts = nameParts(tokens, name.from, name.to);
  const before = tokens[name.from - 1];
  const roles = mayBePerson(name.kind, parts) ? findRoles(text, named, name) : [];
  return {
    parts: parts.parts,
    initials: parts.initials,
    key: parts.key,
    sentence,
    order,
    span: { start: first?.start ?? sentence.start, end: last?.end ?? sentence.end },
    kind: name.kind,
    chance: name.chance,
    form: name.form,
    shown: name.shown,
    posted: name.post !== undefined && ((before?.word ?? 0) & Word.title) !== 0,
    titles: roles.flatMap((role) => titlesIn(text, role)),
    titled: name.titled,
    roles,
  };
}

/** A name of unknown kind gets its roles too: the article may show later that it is somebody's. */
function mayBePerson(kind: NameKind, { parts }: NameParts): boolean {
  return kind === 'person' || (kind === 'other' && parts.length <= 6);
}
