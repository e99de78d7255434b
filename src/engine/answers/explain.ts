import { type Citation, cite } from '../articles/citation.js';
import { gateShares, type Share, sharesOf } from '../evidence/confidence.js';
import type { Constraint } from '../evidence/constraint.js';
import { RANKING } from '../evidence/features.js';
import { smallTalkIn } from '../question/smallTalk.js';
import type { Desk } from './ask.js';
import { weighQuestion } from './weighQuestion.js';
import type { Within } from './within.js';

/** A sentence that was weighed, with what spoke for and against it. */
export interface ExplainedCandidate {
  readonly quote: Citation;
  /** Sum of the shares. */
  readonly score: number;
  readonly constraints: readonly Constraint[];
  /** What each feature adds to the score, largest effect first; features without effect are left out. */
  readonly shares: readonly Share[];
}

/** How a question came to its answer or its refusal. */
export interface Explanation {
  /** The question as it was read, with what earlier turns lent it. */
  readonly question: string;
  /** The kind of answer that was looked for. */
  readonly asked: string;
  /** The terms that were looked for, and what each may be found as instead. */
  readonly terms: readonly { readonly term: string; readonly asking: boolean }[];
  /** In the order in which they were ranked, the best first. */
  readonly candidates: readonly ExplainedCandidate[];
  readonly decision: {
    /** Probability, 0–1, that the first candidate answers; 0 when it breaks a constraint. */
    readonly confidence: number;
    /** The least confidence at which it is given as the answer. */
    readonly threshold: number;
    /** What each part adds to the log-odds of the confidence, largest effect first; none when a constraint settled it. */
    readonly shares: readonly Share[];
  };
}

/** The way of a question once more, with everything that was weighed. Small talk is not weighed: no candidates. */
export async function explain(
  text: string,
  prev: readonly string[],
  most: number,
  desk: Desk,
  within: Within = {},
): Promise<Explanation> {
  const { model } = desk;
  const { question, evidence, confidence } = await weighQuestion(text, prev, desk, within);
  const verdicts = smallTalkIn(text) === undefined ? evidence.verdicts : [];
  return {
    question: question.text,
    asked: question.asked.type,
    terms: question.terms.map(({ term, asking }) => ({ term, asking })),
    candidates: verdicts.slice(0, most).map(
      ({ sentence, score, constraints, features }): ExplainedCandidate => ({
        quote: cite(sentence.article, sentence),
        score,
        constraints,
        shares: telling(sharesOf(RANKING, features, model.ranker)),
      }),
    ),
    decision: {
      confidence: verdicts.length === 0 ? 0 : confidence,
      threshold: model.threshold,
      shares: telling(gateShares(verdicts, model)),
    },
  };
}

function telling(shares: readonly Share[]): Share[] {
  const effect = ({ value, weight }: Share) => Math.abs(value * weight);
  return shares.filter((share) => effect(share) > 0).sort((a, b) => effect(b) - effect(a));
}
