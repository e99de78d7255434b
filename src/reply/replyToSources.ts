import type { Article } from '../engine/articles/article.js';
import { cite } from '../engine/articles/citation.js';
import { slice } from '../engine/text/span.js';
import { splitSentences } from '../engine/text/splitSentences.js';
import type { Messages } from './messages/messages.js';
import { oneLine } from './oneLine.js';
import { type Reply, type ReplyChoice, type ReplyFact, type ReplyQuote, reply } from './reply.js';
import type { ArticleLookup } from './resolveArticle.js';
import { toReplyQuote } from './toReplyQuote.js';

/** Most files in a list; the rest are counted. */
const LIST_LIMIT = 20;
/** Most files offered to choose from. */
const CHOICE_LIMIT = 10;
/** Longest stretch, in characters, in which an opening sentence is looked for. */
const OPENING_WINDOW = 1_000;
/** What an opening is taken from, the likeliest first. */
const OPENING_KINDS = ['paragraph', 'teaser', 'caption', 'headline'] as const;

type Lines = Messages['sources'];

/** What `/sources` says without a file: every article, by file. */
export function replyToList(articles: readonly Article[], { sources }: Messages): Reply {
  const left = articles.length - LIST_LIMIT;
  return reply({
    tone: 'notice',
    summary: sources.list(articles.length),
    paragraphs: left > 0 ? [sources.moreInList(left)] : [],
    facts: articles.slice(0, LIST_LIMIT).map((article) => ({
      label: article.file,
      value: `${headlineOf(article) ?? sources.noHeadline} · ${dateOf(article, sources)}`,
    })),
  });
}

/** What `/sources` says to a file name, as typed. */
export function replyToArticleLookup(
  typed: string,
  lookup: ArticleLookup,
  { sources }: Messages,
): Reply {
  switch (lookup.outcome) {
    case 'article':
      return replyToArticle(lookup.article, sources);
    case 'choice':
      return replyToChoice(typed, lookup.articles, sources);
    case 'unknown':
      return replyToUnknown(typed, lookup.nearest, sources);
  }
}

function replyToArticle(article: Article, lines: Lines): Reply {
  const headline = headlineOf(article);
  const opening = openingOf(article);
  return reply({
    tone: 'notice',
    summary: headline === undefined ? article.file : `${article.file}: ${headline}`,
    facts: [
      { label: lines.headline, value: headline ?? lines.noHeadline },
      { label: lines.date, value: dateOf(article, lines) },
      ...placeOf(article, lines),
      { label: lines.size, value: sizeOf(article, lines) },
    ],
    quotes: opening === undefined ? [] : [opening],
  });
}

function replyToChoice(typed: string, articles: readonly Article[], lines: Lines): Reply {
  const left = articles.length - CHOICE_LIMIT;
  return reply({
    tone: 'notice',
    summary: lines.which(articles.length, oneLine(typed)),
    paragraphs: left > 0 ? [lines.more(left)] : [],
    choices: articles.slice(0, CHOICE_LIMIT).map(choiceOf),
  });
}

function replyToUnknown(typed: string, nearest: readonly Article[], lines: Lines): Reply {
  const files = nearest.slice(0, 1).map(({ file }) => file);
  return reply({
    tone: 'problem',
    summary: lines.none(oneLine(typed), files),
    choices: nearest.map(choiceOf),
  });
}

function choiceOf({ file }: Article): ReplyChoice {
  return { label: file, command: 'sources', options: { file } };
}

/** The first sentence; `undefined` when there is none, or none that ends within the window. */
function openingOf(article: Article): ReplyQuote | undefined {
  const block = OPENING_KINDS.map((kind) =>
    article.blocks.find((candidate) => candidate.kind === kind),
  ).find((found) => found !== undefined);
  if (block === undefined) return undefined;
  const end = Math.min(block.end, block.start + OPENING_WINDOW);
  const sentences = splitSentences(article.text, { start: block.start, end });
  // In a block longer than the window the last sentence may be cut short; any other is whole.
  const whole = end < block.end ? sentences.slice(0, -1) : sentences;
  const [first] = whole;
  return first === undefined ? undefined : toReplyQuote(cite(article, first));
}

function headlineOf({ text, headline }: Article): string | undefined {
  return headline === undefined ? undefined : oneLine(slice(text, headline));
}

function dateOf({ published }: Article, lines: Lines): string {
  return published?.date ?? lines.noDate;
}

function placeOf({ text, dateline }: Article, lines: Lines): ReplyFact[] {
  if (dateline === undefined) return [];
  return [{ label: lines.writtenIn, value: oneLine(slice(text, dateline.place)) }];
}

function sizeOf({ text }: Article, lines: Lines): string {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return lines.sizeOf(words, text.length);
}
