import { FIGURE_VERBS } from '../../../knowledge/figureWords.js';
import { climb, governorOf, isOpening, type Phrase, phraseAt, phraseBefore } from './phrases.js';
import type { StatedQuantity } from './quantities.js';
import type { Item } from './sentenceItems.js';

/** What a quantity is said to measure, as items. */
export interface Measured {
  readonly phrase: Phrase;
  /** The phrase of a share's whole. */
  readonly of: Phrase | undefined;
  /** The phrase of who acts, where the measure is what they act on: "*Hanoi* imported goods worth …". */
  readonly actor: Phrase | undefined;
}

/** Finds what the quantity at an index measures; `undefined` where its words do not tell. */
export function measureOf(
  items: readonly Item[],
  at: number,
  { kind, end, bareEnd, value }: StatedQuantity,
): Measured | undefined {
  const governor = governorOf(items, at);
  const left = items[governor];
  const table = tableLabel(items, at);
  if (table !== undefined) return { phrase: table, of: undefined, actor: undefined };
  // "at 5 dlrs per tonne FOB": the rate has the noun.
  const behind = end > bareEnd ? NOTHING : behindOf(items, at, kind, (value ?? 0) >= 1e6);
  const of = kind === 'share' ? behind.of : undefined;
  const estimated =
    kind === 'number' && left?.word === 'at' && FIGURE_VERBS.has(items[governor - 1]?.word ?? '');
  if (behind.direct !== undefined && !estimated)
    return {
      phrase: behind.direct,
      of,
      actor: left?.word === 'with' ? nameBehind(items, at) : actorOf(items, governor),
    };
  if (left?.word === '(') {
    const before = phraseBefore(items, governor);
    if (before !== undefined) return { phrase: climbList(items, before), of, actor: undefined };
  }
  if (kind === 'measure' && left?.word === 'of' && behind.of !== undefined)
    return { phrase: behind.of, of, actor: undefined };
  if (left?.kind === 'word' && /^(?:of|at)$/.test(left.word)) {
    const before = phraseBefore(items, governor);
    if (before !== undefined)
      return { phrase: climbOf(items, before), of, actor: actorOf(items, before.from - 1) };
  }
  const verb = verbBefore(items, governor);
  if (verb === undefined)
    return behind.of === undefined ? undefined : { phrase: behind.of, of, actor: undefined };
  const object = objectOf(items, verb, governor);
  if (object !== undefined) return { phrase: object, of, actor: subjectOf(items, verb) };
  const subject = subjectOf(items, verb);
  const word = items[verb]?.word ?? '';
  const passive = /^(?:is|are|was|were|been|be)$/.test(
    items.slice(0, verb).findLast(({ tag }) => tag !== 'ADV')?.word ?? '',
  );
  const comes = FIGURE_VERBS.has(word) || left?.tag === 'ADP' || passive;
  if (!comes && behind.of !== undefined) return { phrase: behind.of, of, actor: subject };
  if (comes && subject !== undefined) return { phrase: subject, of, actor: undefined };
  if (behind.of !== undefined) return { phrase: behind.of, of, actor: subject };
  return { phrase: { from: verb, to: verb + 1 }, of, actor: subject };
}

/** The label that opens a table's line, for its quantities: "Net 296.6 mln vs 120.1 mln"; `undefined` in a sentence. */
export function tableLabel(items: readonly Item[], at: number): Phrase | undefined {
  const first = items.findIndex(({ kind }) => kind === 'quantity');
  const label = items.slice(0, first);
  const held = items
    .slice(first + 1, at)
    .every(
      (item) => item.kind !== 'word' || /^(?:vs|versus|or|loss|profit|net|and)$/.test(item.word),
    );
  const plain = label.every(
    (item) => item.kind === 'word' && !/^(?:DET|AUX|ADP|PRON)$/.test(item.tag),
  );
  if (first < 1 || first > 4 || !held || !plain) return undefined;
  const short =
    items.length <= 14 && items.slice(at + 1).every(({ tag }) => !/^(?:VERB|AUX)$/.test(tag));
  return short ? { from: 0, to: first } : undefined;
}

interface Behind {
  /** What stands right behind a number: "13 *MoUs*", "a 12.5 pct *stake*", "US$211 million worth of *products*". */
  readonly direct: Phrase | undefined;
  /** What "of" leads to. */
  readonly of: Phrase | undefined;
}

const NOTHING: Behind = { direct: undefined, of: undefined };

function behindOf(
  items: readonly Item[],
  at: number,
  kind: StatedQuantity['kind'],
  large: boolean,
): Behind {
  // "a 300 mln markka seven-year issue"
  if (
    items[at + 1]?.kind === 'quantity' &&
    (items[at + 1]?.start ?? 0) - (items[at]?.end ?? 0) === 1
  )
    return behindOf(items, at + 1, kind, large);
  const next = items[at + 1];
  // "8,000 (North American made) units"
  const close =
    next?.word === '(' ? items.slice(at, at + 7).findIndex(({ word }) => word === ')') : -1;
  if (
    close > 2 &&
    kind === 'number' &&
    items[at + close + 1]?.tag === 'NOUN' &&
    !items.slice(at + 1, at + close).some((item) => item.kind === 'quantity')
  )
    return { direct: phraseAt(items, at + close + 1), of: undefined };
  if (next?.kind !== 'word' && next?.word !== '<' && next?.word !== '-')
    return { direct: undefined, of: undefined };
  if (next.word === 'worth' && items[at + 2]?.word === 'of')
    return { direct: phraseAt(items, at + 3), of: undefined };
  if (next.word === 'of') {
    let from = at + 2;
    // "30 mln dlrs of its 8.25 pct senior notes"
    while (
      isOpening(items[from]) ||
      items[from]?.kind === 'quantity' ||
      items[from]?.kind === 'time'
    )
      from++;
    const of = phraseAt(items, from);
    return kind === 'number' ? { direct: of, of } : { direct: undefined, of };
  }
  if (next.word === 'in' && (kind === 'money' || large)) {
    const goods = items[at + 2];
    const plain = goods?.kind === 'word' && goods.tag === 'NOUN' && items[at + 3]?.kind !== 'time';
    return { direct: plain ? phraseAt(items, at + 2) : undefined, of: undefined };
  }
  const added = /^(?:more|other|additional|further)$/.test(next.word);
  const small = /^(?:ADP|AUX|SCONJ|CCONJ|PRON|ADV)$/.test(next.tag);
  if (!added && (next.tag === 'DET' || isOpening(next) || small))
    return { direct: undefined, of: undefined };
  if (
    /^(?:less|fewer|higher|lower|prior|each|apiece|times|or|up|down|vs|worth|mln|shy|ahead)$/.test(
      next.word,
    )
  )
    return { direct: undefined, of: undefined };
  const direct = phraseAt(items, next.word === '-' ? at + 2 : at + 1);
  return { direct, of: undefined };
}

const PLAIN_VERBS =
  /^(?:hit|top|tops|total|totals|cost|costs|reach|average|averages|number|net|value|fall|rise|rose)$/;

/** The last verb before a figure that is in its clause: none behind a semicolon. */
function verbBefore(items: readonly Item[], governor: number): number | undefined {
  for (let at = governor; at >= 0; at--) {
    const item = items[at];
    if (item?.word === ';') return undefined;
    if (item?.kind !== 'word' || item.name) continue;
    // "Exports in 2023 hit 119.6 million": a verb that looks like a noun.
    if (at === governor && /^(?:NOUN|ADJ)$/.test(item.tag) && PLAIN_VERBS.test(item.word))
      return at;
    if (!/^(?:VERB|AUX)$/.test(item.tag)) continue;
    // "Registered unemployed", "the proposed sale": part of a noun phrase; "including": none of a verb.
    const noun = items[at + 1];
    if (/^(?:including|according|compared|based|led|ended|ending)$/.test(item.word)) continue;
    if (
      /(?:ed|ing)$/.test(item.word) &&
      noun?.kind === 'word' &&
      /^(?:NOUN|PROPN)$/.test(noun.tag) &&
      (isOpening(items[at - 1]) ||
        /^(?:ADJ|PUNCT)$/.test(items[at - 1]?.tag ?? '') ||
        items[at - 1]?.name)
    )
      continue;
    if (/^(?:made|built|grown|owned)$/.test(item.word) && items[at - 1]?.name) continue;
    return at;
  }
  return undefined;
}

/** "raising its *stake* … to 75 pct": what the verb acts on, when it stands between verb and figure. */
function objectOf(items: readonly Item[], verb: number, governor: number): Phrase | undefined {
  if (/^(?:is|are|was|were|be|been|being)$/.test(items[verb]?.word ?? '')) return undefined;
  if (governor <= verb) return undefined;
  const object = phraseAt(items, verb + 1);
  return object !== undefined && object.to <= governor + 1 && object.from <= verb + 4
    ? object
    : undefined;
}

/** The phrase of who or what does what the verb says. */
export function subjectOf(items: readonly Item[], verb: number): Phrase | undefined {
  let at = verb - 1;
  const inGroup = (item: Item | undefined) =>
    item?.kind === 'word' &&
    (/^(?:AUX|VERB|PART|ADV)$/.test(item.tag) || /^(?:not|also|all|both|up)$/.test(item.word)) &&
    item.word !== "'s";
  while (at >= 0 && inGroup(items[at])) at--;
  // "who", "which": their antecedent.
  if (/^(?:which|that|who)$/.test(items[at]?.word ?? '')) {
    at--;
    if (items[at]?.word === ',') at--;
    const antecedent = phraseBefore(items, at + 1);
    return antecedent === undefined ? undefined : listOf(items, antecedent);
  }
  if (items[at]?.kind === 'time') at--;
  // "sales in the second quarter rose"
  const dated = items[at + 1]?.kind === 'time';
  if (dated && items[at]?.tag === 'DET' && items[at - 1]?.tag === 'ADP') at--;
  if (dated && items[at]?.tag === 'ADP') at--;
  // ", passing through": the subject is that of the verb before.
  if (/ing$/.test(items[verb]?.word ?? '') && /^(?:,|and)$/.test(items[at]?.word ?? '')) {
    const finite = items
      .slice(0, at)
      .findLastIndex(
        ({ kind, tag, word }) =>
          kind === 'word' && /^(?:VERB|AUX)$/.test(tag) && !/ing$/.test(word),
      );
    if (finite >= 0) return subjectOf(items, finite);
  }
  // "Subsidies, including grants, exceeded": back over the aside.
  if (items[at]?.word === ',' || items[at]?.word === ')') {
    const open = items.slice(0, at).findLastIndex(({ word }) => word === ',' || word === '(');
    const aside = open < 0 ? undefined : phraseBefore(items, open);
    if (aside !== undefined) return climb(items, aside);
  }
  const before = phraseBefore(items, at + 1);
  if (before !== undefined) return withPartner(items, before);
  // "March/April sold at 4,340": the months are what was sold.
  if (verb > 0 && items.slice(0, verb).every(({ kind, word }) => kind === 'time' || word === '/'))
    return { from: 0, to: verb };
  // "exceeded the plan … to reach": the verb before has the subject.
  const earlier = items
    .slice(0, Math.max(0, at + 1))
    .findLastIndex(({ kind, tag }) => kind === 'word' && /^(?:VERB|AUX)$/.test(tag));
  return earlier < 0 ? undefined : subjectOf(items, earlier);
}

/** "with 5,000 km of border, *Vietnam* possesses": who follows the aside. */
function nameBehind(items: readonly Item[], at: number): Phrase | undefined {
  const verb = items.findIndex(
    ({ kind, tag }, place) => place > at && kind === 'word' && /^(?:VERB|AUX)$/.test(tag),
  );
  return verb < 0 ? undefined : phraseBefore(items, verb);
}

function actorOf(items: readonly Item[], governor: number): Phrase | undefined {
  const verb = verbBefore(items, governor);
  return verb === undefined ? undefined : subjectOf(items, verb);
}

/** "minerals, machinery and components, which …": the whole list behind the verb before it. */
function listOf(items: readonly Item[], last: Phrase): Phrase {
  let from = last.from;
  for (let at = last.from - 1; at >= 0; at--) {
    const item = items[at];
    if (item?.kind === 'quantity' || item?.kind === 'time') break;
    if (item?.kind === 'word' && !/^(?:NOUN|PROPN|ADJ|CCONJ|DET)$/.test(item.tag)) {
      if (/^(?:AUX|VERB)$/.test(item.tag)) return { from, to: last.to };
      break;
    }
    if (item?.kind === 'word' && item.tag !== 'CCONJ') from = at;
  }
  return climb(items, last);
}

/** "electrical devices and components (57%)", and what "transfers to local councils (80 billion)" are. */
function climbList(items: readonly Item[], phrase: Phrase): Phrase {
  const top = climb(items, phrase);
  const joined = items[top.from - 1];
  if (joined?.word !== 'and') return top;
  const first = phraseBefore(items, top.from - 1);
  return first === undefined || items[first.to]?.word === ','
    ? top
    : { from: first.from, to: top.to };
}

/** "a total for the season of" is the total. */
const TIME_NOUNS = /^(?:season|year|quarter|month|week|period|half)$/;

/** "an offering of shares at a price of": the nearest phrase; but "volume of goods at" is the volume's. */
function climbOf(items: readonly Item[], phrase: Phrase): Phrase {
  const before = items[phrase.from - 1];
  const time = TIME_NOUNS.test(items[phrase.to - 1]?.word ?? '');
  return before?.word === 'of' || time ? climb(items, phrase) : phrase;
}

/** "Companies and their counterparts": both. */
function withPartner(items: readonly Item[], phrase: Phrase): Phrase {
  let at = phrase.from - 1;
  while (at > 0 && isOpening(items[at])) at--;
  const first = items[at]?.word === 'and' ? phraseBefore(items, at) : undefined;
  if (first === undefined) return climb(items, phrase);
  return { from: climb(items, first).from, to: phrase.to };
}
