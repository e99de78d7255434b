import { BODY_NOUNS } from '../../../knowledge/bodyWords.js';
import type { Sentence } from '../../articles/passage.js';
import type { NamedSentence } from '../../values/names.js';
import type { NameToken } from '../../values/nameTokens.js';
import type { BodyNaming } from './bodyNaming.js';
import { describedBefore } from './describedAs.js';
import { wordsOf } from './wordsOf.js';

/** Names between angle brackets, as wires mark companies: `<Sterling Group>`. */
export function bracketedNames(sentence: Sentence): BodyNaming[] {
  const { text } = sentence.article;
  const written = text.slice(sentence.start, sentence.end);
  return [...written.matchAll(/<(?<name>\p{Lu}[^<>\n]{1,59})>/gu)].flatMap((match) => {
    const name = match.groups?.name ?? '';
    if (!/\p{Ll}{2}/u.test(name)) return [];
    const start = sentence.start + match.index + 1;
    const span = { start, end: start + name.length };
    return [{ sentence, span, words: wordsOf(name), kind: 'body', descriptions: [], shorts: [] }];
  });
}

/** `Its subsidiary Arizona Public Service`: capitals behind a noun that says what they name, where nothing else is read. */
export function namedByNoun(
  sentence: Sentence,
  { tokens, names }: NamedSentence,
  found: readonly BodyNaming[],
): BodyNaming[] {
  const bodies: BodyNaming[] = [];
  for (let from = 1; from < tokens.length; from++) {
    const noun = tokens[from - 1];
    if (noun === undefined || noun.upper || !BODY_NOUNS.has(noun.folded)) continue;
    let to = from;
    while (tokens[to]?.upper && (to === from || isInside(tokens[to]))) to++;
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (to - from < 2 || first?.gap !== 'space' || last === undefined) continue;
    const span = { start: first.start, end: last.end };
    const taken =
      names.some(({ kind, ...name }) => kind === 'person' && name.from < to && from < name.to) ||
      found.some(
        ({ kind, span: own }) =>
          kind !== 'possible' && own.start < span.end && span.start < own.end,
      );
    const description = taken ? undefined : describedBefore(tokens, { from, to });
    if (description === undefined) continue;
    const words = tokens.slice(from, to).map(({ folded }) => folded);
    bodies.push({ sentence, span, words, kind: 'body', descriptions: [description], shorts: [] });
  }
  return bodies;
}

function isInside(token: NameToken | undefined): boolean {
  return token?.gap === 'space' || token?.gap === 'hyphen' || token?.gap === 'ampersand';
}
