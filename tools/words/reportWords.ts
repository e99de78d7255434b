import { synonymsOf } from '../../src/engine/question/synonyms.js';
import { formatValue } from '../../src/scoring/formatShare.js';
import { renderTable } from '../../src/scoring/renderTable.js';
import type { Candidates } from './candidates.js';
import { countPairs, ratio } from './countPairs.js';
import { LEAST_STRENGTH, type Learnt, learnStrengths } from './learnStrengths.js';
import { type Alternatives, measureWords } from './measureWords.js';
import type { TrialArticle } from './trials.js';
import { LINKS } from './wordPairs.js';

/** What the hand-written groups count for in a question. */
const HAND = 0.6;
/** The predicted lifts that the calibration table is cut at. */
const CUTS = [0, 1.5, 2, 2.5, 3, 4, 6, 10, Number.POSITIVE_INFINITY];

/**
 * Learns on one part of the articles and reports on the other: the lift of each link, whether predicted lifts
 * come true, and what the words find in right and wrong sentences beside the hand-written groups.
 */
export function reportWords(
  candidates: Candidates,
  learnFrom: readonly TrialArticle[],
  reportOn: readonly TrialArticle[],
): string {
  const learnt = learnStrengths(candidates, learnFrom);
  return [
    `learnt on ${learnFrom.length} articles, reported on ${reportOn.length}; lift of the word itself ${learnt.exact.toFixed(2)}, of unrelated words ${learnt.unrelated.toFixed(2)}`,
    renderLinks(candidates, learnFrom, reportOn),
    renderCalibration(candidates, learnt, reportOn),
    renderSources(candidates, learnt, reportOn),
  ].join('\n\n');
}

/** The related terms that are worth keeping, with their strengths. */
export function alternativesOf(candidates: Candidates, learnt: Learnt): Alternatives {
  const known = new Map<string, readonly (readonly [string, number])[]>();
  return (term) => {
    const remembered = known.get(term);
    if (remembered !== undefined) return remembered;
    const kept = [...(candidates.related.get(term)?.values() ?? [])]
      .map((candidate) => [candidate.other, learnt.strength(candidate)] as const)
      .filter(([, strength]) => strength >= LEAST_STRENGTH);
    known.set(term, kept);
    return kept;
  };
}

function renderLinks(
  { related, opposites }: Candidates,
  learnFrom: readonly TrialArticle[],
  reportOn: readonly TrialArticle[],
): string {
  const rows = LINKS.map((link) => {
    const others = (term: string) =>
      link === 'opposite'
        ? (opposites.get(term) ?? [])
        : [...(related.get(term)?.values() ?? [])].flatMap(({ other, links }) =>
            links.has(link) ? [other] : [],
          );
    const [one, two] = [countPairs(learnFrom, others), countPairs(reportOn, others)];
    const seen = [...two.values()].reduce((sum, count) => sum + count.seen, 0);
    return [
      link,
      String(two.size),
      String(seen),
      ratio(one.values()).toFixed(2),
      ratio(two.values()).toFixed(2),
    ];
  });
  return renderTable(['link', 'pairs', 'seen', 'lift learnt', 'lift reported'], rows);
}

function renderCalibration(
  { related }: Candidates,
  learnt: Learnt,
  reportOn: readonly TrialArticle[],
): string {
  const counts = countPairs(reportOn, (term) => related.get(term)?.keys() ?? []);
  const cases = [...counts].flatMap(([key, count]) => {
    const [term = '', other = ''] = key.split(' ');
    const candidate = related.get(term)?.get(other);
    return candidate === undefined ? [] : [{ ...count, lift: learnt.lift(candidate) }];
  });
  const rows = CUTS.slice(0, -1).map((least, at) => {
    const below = CUTS[at + 1] ?? Number.POSITIVE_INFINITY;
    const inside = cases.filter(({ lift }) => lift >= least && lift < below);
    const expected = inside.reduce((sum, one) => sum + one.expected, 0);
    const predicted = inside.reduce((sum, one) => sum + one.expected * one.lift, 0);
    const seen = inside.reduce((sum, one) => sum + one.seen, 0);
    return [
      `${least} to ${below}`,
      String(inside.length),
      String(seen),
      (predicted / expected).toFixed(2),
      (seen / expected).toFixed(2),
    ];
  });
  return renderTable(['lift predicted', 'pairs', 'seen', 'mean predicted', 'came true'], rows);
}

function renderSources(
  candidates: Candidates,
  learnt: Learnt,
  reportOn: readonly TrialArticle[],
): string {
  const weigh = termWeights(reportOn);
  const words = alternativesOf(candidates, learnt);
  const hand: Alternatives = (term) => synonymsOf(term).map((other) => [other, HAND]);
  const sources: readonly (readonly [string, Alternatives])[] = [
    ['no related words', () => []],
    ['hand-written groups', hand],
    ['learnt words', words],
    ['learnt words of .35 up', (term) => words(term).filter(([, strength]) => strength >= 0.35)],
    ['both', (term) => [...words(term), ...hand(term)]],
  ];
  const rows = sources.map(([name, alternatives]) => {
    const measure = measureWords(reportOn, weigh, alternatives);
    return [
      name,
      formatValue(measure.gold),
      formatValue(measure.wrong),
      formatValue(measure.trap),
      (measure.gold / measure.wrong).toFixed(2),
      formatValue(measure.first),
      formatValue(measure.reciprocal),
      String(measure.missing),
      String(measure.questions),
    ];
  });
  return renderTable(
    ['missing words found by', 'gold', 'wrong', 'trap', 'ratio', 'R@1', 'MRR', 'missing', 'asked'],
    rows,
  );
}

/** Inverse document frequency over sentences, as the lexicon of a collection gives it. */
function termWeights(articles: readonly TrialArticle[]): (term: string) => number {
  const frequencies = new Map<string, number>();
  let total = 0;
  for (const { sentences } of articles) {
    total += sentences.length;
    for (const terms of sentences)
      for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return (term) => {
    const n = frequencies.get(term) ?? 0;
    return Math.log(1 + (total - n + 0.5) / (n + 0.5));
  };
}
