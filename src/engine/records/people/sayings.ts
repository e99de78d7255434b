import type { Span } from '../../text/span.js';
import type { NamedSentence } from '../../values/names.js';
import type { NameToken } from '../../values/nameTokens.js';
import { Word } from '../../values/nameWords.js';
import { saidWords } from './saidWords.js';

/** A saying as one sentence shows it; all spans count in the article's text. */
export interface Saying {
  /** The name of whoever speaks, or `he` or `she`. */
  readonly subject: Span;
  readonly pronoun: boolean;
  readonly verb: Span;
  readonly words: Span;
  readonly form: 'direct' | 'reported';
}

/** Words between a subject and its verb. */
const BETWEEN: ReadonlySet<string> = new Set(
  `has have had also then later further again once recently yesterday today repeatedly publicly
   earlier separately however meanwhile all who monday tuesday wednesday thursday friday saturday
   sunday`.split(/\s+/),
);
/** Verbs of saying that need their small word. */
const PHRASES: Readonly<Record<string, string>> = { called: 'on', calls: 'on', according: 'to' };
/** Most words between a name and its verb, in an apposition. */
const LONGEST_APPOSITION = 25;

/** Who says what in a sentence, in reading order: `Quang said …`, `…, said Vanmany`, `she noted`, `according to Lan`. */
export function findSayings(text: string, sentence: Span, named: NamedSentence): Saying[] {
  const { tokens } = named;
  const found: Saying[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const to = verbEnd(tokens, at);
    if (to === undefined) continue;
    const subject = subjectOf(text, named, at, to);
    if (subject === undefined) continue;
    const verb = { start: tokens[at]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    const words = saidWords(text, sentence, { ...subject, verb });
    if (words === undefined) continue;
    found.push({ subject: subject.subject, pronoun: subject.pronoun, verb, ...words });
  }
  return found;
}

/** The token after a verb of saying that begins at `at`. */
function verbEnd(tokens: readonly NameToken[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || (token.upper && token.gap !== 'start')) return undefined;
  const particle = Object.hasOwn(PHRASES, token.folded) ? PHRASES[token.folded] : undefined;
  if (particle !== undefined) return tokens[at + 1]?.folded === particle ? at + 2 : undefined;
  return (token.word & Word.saying) !== 0 ? at + 1 : undefined;
}

type Subject = Pick<Saying, 'subject' | 'pronoun'> & {
  /** Where the subject begins with its title: what was said ends before it. */
  readonly from: number;
};

function subjectOf(
  text: string,
  named: NamedSentence,
  at: number,
  to: number,
): Subject | undefined {
  const { tokens } = named;
  if (tokens[at]?.folded === 'according') return nameFrom(named, to);
  // "…, said Prime Minister Pham Minh Chinh": only behind what was said, and not "…, told Minister X".
  const gap = text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
  const inverted =
    at > 0 && /[,”"’'?!]\s*$/.test(gap) && !ADDRESSING.has(tokens[at]?.folded ?? '')
      ? nameFrom(named, to)
      : undefined;
  return inverted ?? subjectBefore(named, at);
}

/** Somebody else stands right behind these. */
const ADDRESSING: ReadonlySet<string> = new Set(
  'told tell thanked urged asked praised lauded hailed warned welcomed criticised criticized'.split(
    ' ',
  ),
);

function maySpeak({ kind }: NamedSentence['names'][number]): boolean {
  return kind === 'person' || kind === 'other';
}

function subjectBefore(named: NamedSentence, verb: number): Subject | undefined {
  const { tokens } = named;
  let at = verb - 1;
  let gap = tokens[verb]?.gap;
  while (gap === 'space' && BETWEEN.has(tokens[at]?.folded ?? '')) {
    // "Chinh, who said": the verb is the clause's own.
    gap = tokens[at]?.folded === 'who' ? 'comma' : tokens[at]?.gap;
    at--;
  }
  const last = tokens[at];
  if (last === undefined) return undefined;
  if (gap === 'space' || gap === 'close' || gap === 'stop') {
    if (/^(?:s?he)$/.test(last.folded)) {
      return { subject: spanOf(last, last), pronoun: true, from: last.start };
    }
    const own = named.names.find(({ to }) => to === at + 1);
    if (own !== undefined && maySpeak(own)) return nameSubject(named, own);
  }
  if (gap !== 'comma' && gap !== 'close' && gap !== 'space') return undefined;
  // "Tran Thi Phuong Lan, Acting Director of …, said": the name before the apposition.
  for (const name of [...named.names].reverse()) {
    if (name.to > at || !maySpeak(name)) continue;
    if (at - name.to > LONGEST_APPOSITION) return undefined;
    const region = tokens.slice(name.to, at + 1);
    if (region[0]?.gap !== 'comma' || region[0]?.folded === 'and') continue;
    if (gap === 'space' && region[0]?.folded !== 'who') continue;
    if (region.some(({ word, upper }) => (word & Word.saying) !== 0 && !upper)) return undefined;
    return nameSubject(named, name);
  }
  return undefined;
}

/** The name that begins at `at`, or after the title there. */
function nameFrom(named: NamedSentence, at: number): Subject | undefined {
  const { tokens } = named;
  const name = named.names.find(({ from, to }) => from >= at && to > at);
  if (name === undefined || !maySpeak(name)) return undefined;
  const before = tokens.slice(at, name.from);
  // Their post may stand between, and a whole sentence may not.
  const titles = before.every(
    ({ gap, upper, word }, index) =>
      (index === 0 || gap === 'space' || gap === 'stop' || gap === 'possessive') &&
      (upper || (word & (Word.title | Word.modifier | Word.domain | Word.stop)) !== 0),
  );
  return titles ? nameSubject(named, name) : undefined;
}

function nameSubject(
  { tokens }: NamedSentence,
  { from, to }: NamedSentence['names'][number],
): Subject | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined) return undefined;
  let title = from;
  while (isTitleGap(tokens[title]) && isTitleWord(tokens[title - 1])) title--;
  return {
    subject: spanOf(first, last),
    pronoun: false,
    from: tokens[title]?.start ?? first.start,
  };
}

function isTitleGap(token: NameToken | undefined): boolean {
  return token?.gap === 'space' || token?.gap === 'stop' || token?.gap === 'possessive';
}

function isTitleWord(token: NameToken | undefined): boolean {
  if (token === undefined) return false;
  return token.upper || (token.word & (Word.title | Word.modifier | Word.honorific)) !== 0;
}

function spanOf(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}
