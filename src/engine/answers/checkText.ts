import { cite } from '../articles/citation.js';
import type { Sentence } from '../articles/passage.js';
import { findPassages } from '../evidence/rankEvidence.js';
import type { Collection } from '../index/collection/collection.js';
import type { Span } from '../text/span.js';
import type { Desk } from './ask.js';
import { type CheckedText, type ClaimVerdict, MOST_CLAIMS } from './claim.js';
import { type Comparison, compareClaim } from './compareClaim.js';
import { findClaims, type ReadClaim } from './findClaims.js';
import type { Quote } from './outcome.js';

/** Passages quoted for one claim at most. */
const QUOTES = 2;

/** Holds the claims of a message against the articles. */
export async function checkText(text: string, desk: Desk): Promise<CheckedText> {
  const claims = findClaims(text, desk.collection.lexicon);
  const verdicts: ClaimVerdict[] = [];
  for (const claim of claims.slice(0, MOST_CLAIMS)) verdicts.push(await checkClaim(claim, desk));
  return { verdicts, left: Math.max(0, claims.length - MOST_CLAIMS) };
}

type Spoken = Exclude<Comparison, { outcome: 'silent' }> & { readonly sentence: Sentence };

async function checkClaim(read: ReadClaim, desk: Desk): Promise<ClaimVerdict> {
  const { claim } = read;
  const { collection, analyses } = desk;
  const passages = await findPassages(read.question, desk);
  const sentences = new Set(
    passages
      .flatMap(({ passage }) => passage.sentences)
      .map((sentence) => collection.twinsOf(sentence)[0] ?? sentence),
  );
  const spoken = [...sentences].flatMap((sentence): Spoken[] => {
    const comparison = compareClaim(read, analyses.inContext(sentence));
    return comparison.outcome === 'silent' ? [] : [{ ...comparison, sentence }];
  });
  const quotesOf = (some: readonly Spoken[]) =>
    some.slice(0, QUOTES).map((one) => quote(one, collection));
  const supporting = spoken.filter(({ outcome }) => outcome === 'supports');
  const contradicting = spoken.filter(
    // A headline is too short to say otherwise.
    ({ outcome, sentence }) => outcome === 'contradicts' && sentence.kind !== 'headline',
  );
  const [first, ...more] = quotesOf(supporting);
  if (first !== undefined) {
    const files = new Set(supporting.map(({ sentence }) => sentence.article.file));
    const elsewhere = contradicting.filter(({ sentence }) => !files.has(sentence.article.file));
    return { claim, outcome: 'supported', quotes: [first, ...more], against: quotesOf(elsewhere) };
  }
  const [against, ...others] = quotesOf(contradicting);
  const [strongest] = contradicting;
  if (against === undefined || strongest?.outcome !== 'contradicts') {
    return { claim, outcome: 'nothing' };
  }
  const { difference } = strongest;
  return { claim, outcome: 'contradicted', difference, quotes: [against, ...others] };
}

function quote({ sentence, highlight, leans }: Spoken, collection: Collection): Quote {
  const spanOf = (quoted: Sentence): Span => {
    const previous = collection.sentencesOf(quoted.article)[quoted.position - 1];
    const own = { start: quoted.start, end: quoted.end };
    if (!leans || previous === undefined || previous.kind !== quoted.kind) return own;
    // Only white space may stand between: a quote is one unbroken slice.
    const gap = quoted.article.text.slice(previous.end, quoted.start);
    return gap.trim() === '' ? { start: previous.start, end: quoted.end } : own;
  };
  const alsoIn = collection
    .twinsOf(sentence)
    .filter((twin) => twin !== sentence)
    .map((twin) => cite(twin.article, spanOf(twin)));
  return {
    ...cite(sentence.article, spanOf(sentence)),
    highlight: highlight && { start: highlight.start, end: highlight.end },
    alsoIn,
  };
}
