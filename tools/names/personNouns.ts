import { isEnglishWord } from '../../src/engine/text/relatedWords.js';
import { nameWords, Word } from '../../src/engine/values/nameWords.js';

/** The number of WordNet's file of nouns for people, `noun.person` (lexnames(5WN)). */
const PERSON = '18';

/** What the other lists of names hold: such a word tells more than that it is for people. */
const LISTED =
  Word.title |
  Word.honorific |
  Word.modifier |
  Word.kin |
  Word.organization |
  Word.domain |
  Word.placeNoun |
  Word.calendar |
  Word.stop;

/** Formed like a doer's, but for what is not. */
const DOER = /^(?!order$|number$|paper$).*(?:er|or|ist|man|ian)$/;

/** Far more often adjectives, or things, than people: chosen by hand. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'best favorite favourite fellow forward minor monitor'.split(' '),
);

/** A noun's senses of a person, taken together. */
interface PersonSense {
  /** Of its most usual one among all senses of the noun, from 1. */
  readonly rank: number;
  /** How often they stand in the texts that WordNet's makers tagged. */
  readonly tagged: number;
}

/**
 * The nouns for people that no other list of names holds, in alphabetical order.
 *
 * @param nouns The text of WordNet's `data.noun` (wndb(5WN)).
 * @param senses The text of its `index.sense` (senseidx(5WN)).
 */
export function personNouns(nouns: string, senses: string): string[] {
  const small = smallWords(nouns);
  const lists = nameWords();
  return [...personSenses(senses)]
    .filter(
      ([word, { rank, tagged }]) =>
        /^[a-z]+(?:-[a-z]+)?$/.test(word) &&
        word.length >= 3 &&
        small.has(word) &&
        isEnglishWord(word) &&
        ((lists.get(word) ?? 0) & LISTED) === 0 &&
        // "deceased", "darling": forms of verbs, or as good as adjectives.
        !/(?:ed|ing)$/.test(word) &&
        !LEFT_OUT.has(word) &&
        (rank === 1 || (rank <= 3 && tagged > 0) || (rank <= 4 && DOER.test(word))),
    )
    .map(([word]) => word)
    .sort();
}

/** The words for people that are written small; the others are names. */
function smallWords(nouns: string): ReadonlySet<string> {
  const small = new Set<string>();
  for (const line of nouns.split('\n')) {
    const [offset = '', file, kind, count = '', ...words] = line.split(' ');
    if (!/^\d{8}$/.test(offset) || file !== PERSON || kind !== 'n') continue;
    // Each word has a number behind it.
    for (let at = 0; at < Number.parseInt(count, 16); at++) {
      const word = words[2 * at] ?? '';
      if (!/^[A-Z]/.test(word)) small.add(word.toLowerCase());
    }
  }
  return small;
}

function personSenses(senses: string): ReadonlyMap<string, PersonSense> {
  const found = new Map<string, PersonSense>();
  for (const line of senses.split('\n')) {
    const [, word, file, rank, tagged] = /^(\S+)%1:(\d\d):\S* \d{8} (\d+) (\d+)/.exec(line) ?? [];
    if (word === undefined || file !== PERSON) continue;
    const before = found.get(word);
    if (before !== undefined && before.rank <= Number(rank)) continue;
    // As the list was made: a sense that comes later in the file and is less usual adds nothing.
    found.set(word, { rank: Number(rank), tagged: (before?.tagged ?? 0) + Number(tagged) });
  }
  return found;
}
