import {
  AGE,
  DURATION,
  FRACTION,
  LONG_TIME,
  MEANING,
  RANK,
  REASON,
} from '../../knowledge/answerForms.js';
import type { Question } from '../question/question.js';
import type { Span } from '../text/span.js';
import { amountSpans } from './amountSpans.js';
import type { SentenceContext } from './analyses.js';
import { askedPost, fittingHolders, rolesOfNamed } from './checkPost.js';
import { boundCounts } from './countSpans.js';
import { dateSpans } from './dateSpans.js';
import { findEnumerations } from './findEnumerations.js';
import { isAsked, isNew } from './isNew.js';
import { type LedSpan, matches } from './matches.js';
import type { SentenceAnalysis } from './sentenceAnalysis.js';
import { thingNames } from './thingNames.js';

/** What a sentence holds that is plainly of the asked type, new or not; empty for types without a form. */
export function spansOfType(question: Question, context: SentenceContext): readonly LedSpan[] {
  const { analysis } = context;
  const { type, focus } = question.asked;
  switch (type) {
    case 'person':
      return personSpans(question, context);
    case 'organization':
      return joined(
        question,
        analysis,
        thingNames(context).filter(({ kind }) => kind !== 'place'),
      );
    case 'place':
      return joined(question, analysis, placeSpans(question, context));
    case 'date':
      return dateSpans(question, analysis);
    case 'year':
      return [
        ...analysis.periods.filter(({ period }) => period.year !== undefined),
        ...matches(analysis, LONG_TIME),
      ];
    case 'money':
    case 'figure':
      return amountSpans(question, context);
    case 'share':
      return [...amountSpans(question, context), ...matches(analysis, FRACTION)];
    case 'measure':
      return HOW_LONG.test(question.text)
        ? [...amountSpans(question, context), ...durations(question, analysis)]
        : amountSpans(question, context);
    case 'rank':
      return matches(analysis, RANK);
    case 'age':
      return matches(analysis, AGE);
    case 'count':
      return focus === undefined
        ? analysis.amounts.filter(({ kind }) => kind === 'number' || kind === 'measure')
        : boundCounts(question, analysis, focus);
    case 'expansion': {
      const spans = analysis.expansions.flatMap(({ short, long }) => {
        if (isAsked(question, analysis, short)) return [long];
        return isAsked(question, analysis, long) ? [short] : [];
      });
      return spans.length > 0 ? spans : matches(analysis, MEANING);
    }
    case 'list':
      return findEnumerations(analysis);
    case 'role':
      return rolesOfNamed(question, analysis);
    case 'reason':
      return matches(analysis, REASON);
    case 'yesno':
    case 'fact':
      return [];
  }
}

const HOW_LONG = /\bhow long\b/i;
/** What is or will be for a time is not told by its beginning; what was or has been is ("since 1960"). */
const AHEAD = /\bhow long (?:is|are|will|would|can|may|does|do)\b(?!.*\bbeen\b)/i;
const BEGINNING = /^since\b/i;

function durations({ text }: Question, analysis: SentenceAnalysis): readonly LedSpan[] {
  const all = matches(analysis, DURATION);
  if (!AHEAD.test(text)) return all;
  const { text: story } = analysis.sentence.article;
  return all.filter(({ start }) => !BEGINNING.test(story.slice(start, start + 6)));
}

function personSpans(question: Question, context: SentenceContext): readonly Span[] {
  const { analysis } = context;
  const post = askedPost(question);
  const [holder] = post === undefined ? [] : fittingHolders(question, context);
  if (holder !== undefined) return [holder.name];
  const isFresh = (name: Span) => isNew(question, analysis, name);
  const persons = analysis.names.filter(({ kind }) => kind === 'person');
  if (post !== undefined || persons.some(isFresh)) return persons;
  // "Who organised the conference" is often answered by a body, "who sent pumps" by a country.
  const organizations = analysis.names.filter(({ kind }) => kind === 'organization');
  if (organizations.some(isFresh)) return organizations;
  // Towns and streets do nothing; countries do.
  const isCountry = (name: Span) =>
    analysis.tokens.some(
      ({ start, term }) => start === name.start && term?.startsWith('@') === true,
    );
  return thingNames(context).filter((name) => name.kind !== 'place' || isCountry(name));
}

function placeSpans(question: Question, context: SentenceContext): readonly Span[] {
  const { analysis } = context;
  const { sentence } = analysis;
  const { text } = sentence.article;
  const names = thingNames(context);
  // "the Vietnamese embassy … in Ottawa": a preposition of place tells where better than nearness.
  const placed = names.filter(
    (name) =>
      LOCATIVE.test(text.slice(Math.max(sentence.start, name.start - 24), name.start)) &&
      isNew(question, analysis, name),
  );
  // A firm is no place for being the only name: without a preposition only what is known for one is.
  // "Which towns": the noun says of the names beside it that they are places.
  if (placed.length > 0) return placed;
  const { focus } = question.asked;
  return focus !== undefined && focus !== 'born'
    ? names
    : names.filter(({ kind }) => kind === 'place');
}

/**
 * Several names that a sentence lists are one answer where several are asked for ("which two provinces"),
 * and so are a town and what it lies in ("Corpus Christi, Texas") where a place is.
 */
function joined(
  question: Question,
  analysis: SentenceAnalysis,
  names: readonly Span[],
): readonly Span[] {
  const { text } = analysis.sentence.article;
  const { type, focus } = question.asked;
  const many = focus !== undefined && /[^s]s$/.test(focus);
  const link = many ? LISTED : type === 'place' && focus === undefined ? WITHIN : undefined;
  if (link === undefined) return names;
  const result: { start: number; end: number }[] = [];
  for (const { start, end } of names) {
    const last = result.at(-1);
    if (last !== undefined && link.test(text.slice(last.end, start))) last.end = end;
    else result.push({ start, end });
  }
  return result;
}

/** What stands between names that are listed, and between a place and the wider one around it. */
const LISTED = /^(?:,\s|,?\s(?:and|or|as well as)\s(?:the\s)?|\sprovince,?\s(?:and\s)?)$/;
const WITHIN = /^,\s$/;

/** What leads a place in, right before its name; up to two words of description may stand between. */
const LOCATIVE =
  /\b(?:in|at|near|outside|inside|from|to|into|through|via|off|across)\s+(?:the\s+)?(?:[a-z-]+\s+){0,2}(?:of\s+)?$/;
