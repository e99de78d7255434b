import { INNER_BODIES } from '../../../knowledge/bodyWords.js';
import { COMPANY_SUFFIXES, DOMAIN_WORDS } from '../../../knowledge/organizationWords.js';
import type { BodyNaming } from './bodyNaming.js';
import { wordsOf } from './wordsOf.js';

/** An organisation as one article knows it: all the namings in it that mean the same. */
export interface BodyDraft {
  /** Of the fullest form so far. */
  words: readonly string[];
  /** Without `Corp`, `Inc` and the like, unless nothing else is there. */
  key: string;
  readonly namings: BodyNaming[];
  /** Folded, as the article explains them. */
  readonly shorts: Set<string>;
  /** Only capitals stand for it in this article: another article may say what they mean. */
  shortOnly: boolean;
}

/** Finds which namings of one article, given in reading order, mean the same organisation. */
export function linkBodies(namings: readonly BodyNaming[]): BodyDraft[] {
  const drafts: BodyDraft[] = [];
  // A shortened name may come first, in a headline: whole names are read before it.
  for (const naming of namings.filter(({ kind }) => kind === 'body')) {
    const draft = drafts.find(({ key }) => key === keyOf(naming.words)) ?? newDraft(drafts, naming);
    add(draft, naming);
  }
  joinShortened(drafts);
  for (const naming of namings.filter(({ kind }) => kind !== 'body')) {
    const draft = drafts.findLast((one) => isForm(naming, one));
    if (draft !== undefined) add(draft, naming);
    else if (naming.kind === 'abbreviation') add(newDraft(drafts, naming), naming);
  }
  return drafts;
}

/** The words of a name that tell it from others, as one string. */
export function keyOf(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && COMPANY_SUFFIXES.has(words[end - 1] ?? '')) end--;
  if (end > 1 && words[end - 1] === 'and') end--;
  return words.slice(0, end).join(' ');
}

function newDraft(drafts: BodyDraft[], { words, kind }: BodyNaming): BodyDraft {
  const draft: BodyDraft = {
    words,
    key: keyOf(words),
    namings: [],
    shorts: new Set(),
    shortOnly: kind === 'abbreviation',
  };
  drafts.push(draft);
  return draft;
}

function add(draft: BodyDraft, naming: BodyNaming): void {
  draft.namings.push(naming);
  if (naming.kind === 'body' && naming.words.length > draft.words.length)
    draft.words = naming.words;
  const { text } = naming.sentence.article;
  for (const { span } of naming.shorts) {
    draft.shorts.add(wordsOf(text.slice(span.start, span.end)).join(' '));
  }
}

/** "Vietnam Innovation Network" is a form of "Vietnam Innovation Network in Korea". */
function joinShortened(drafts: BodyDraft[]): void {
  for (const short of [...drafts]) {
    const full = drafts.find(
      (other) => other !== short && shortens(short.key.split(' '), other.words),
    );
    if (full === undefined || !isOwn(short.key.split(' '))) continue;
    for (const naming of short.namings) add(full, naming);
    drafts.splice(drafts.indexOf(short), 1);
  }
}

function isForm({ words, kind }: BodyNaming, draft: BodyDraft): boolean {
  const form = words.join(' ');
  if (draft.shorts.has(form) || draft.key === form || draft.words.join(' ') === form) return true;
  if (kind === 'abbreviation' && initialsOf(draft.words).includes(form)) return true;
  if (!isOwn(words)) return false;
  return kind === 'possible' ? startsWith(draft.words, words) : shortens(words, draft.words);
}

/** Whether words are the beginning of a name and all that it needs: the Party's committee is not the Party. */
function shortens(words: readonly string[], full: readonly string[]): boolean {
  if (!startsWith(full, words)) return false;
  return !full.slice(words.length).some((word) => INNER_BODIES.has(word));
}

function startsWith(words: readonly string[], beginning: readonly string[]): boolean {
  return words.length > beginning.length && beginning.every((word, at) => words[at] === word);
}

/** Whether words stand for one name alone: "National" and "General" open many. */
function isOwn(words: readonly string[]): boolean {
  return words.some((word) => !DOMAIN_WORDS.has(word) && word.length > 1);
}

/** Initials of three letters or more, with a company's last word and without. */
function initialsOf(words: readonly string[]): string[] {
  const own = words.filter((word) => !/^(?:of|and|for|the|in|on|&)$/.test(word));
  const bare = keyOf(own).split(' ');
  return [own, bare]
    .map((list) => list.map((word) => word.charAt(0)).join(''))
    .filter((initials) => initials.length >= 3);
}
