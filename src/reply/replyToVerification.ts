import type { ReceiptLookup } from '../engine/answers/receipt.js';
import type { Verification } from '../engine/answers/verifyReceipt.js';
import type { Citation } from '../engine/articles/citation.js';
import { type Span, slice } from '../engine/text/span.js';
import type { Messages } from './messages/messages.js';
import { oneLine } from './oneLine.js';
import { type Reply, type ReplyFact, type ReplyQuote, reply } from './reply.js';
import { toReplyQuote } from './toReplyQuote.js';

/** What `/verify` says of a quote that was looked up: what became of it, and the file's words as they stand. */
export function replyToVerification(verification: Verification, messages: Messages): Reply {
  const { verify } = messages;
  switch (verification.outcome) {
    case 'unchanged': {
      const { quote } = verification;
      return notice(verify.unchanged(quote.article.file), [], [shown(quote, verify.now)]);
    }
    case 'moved': {
      const { quote, sameFile } = verification;
      const { file } = quote.article;
      const summary = sameFile ? verify.moved(file) : verify.movedTo(file);
      return notice(summary, [placeOf(quote, verify)], [shown(quote, verify.now)]);
    }
    case 'changed': {
      const { nearest, differs } = verification;
      const { file } = nearest.article;
      const marks = verification.in === 'marks';
      return {
        ...notice(
          marks ? verify.changedMarks(file) : verify.changed(file),
          [placeOf(nearest, verify), ...newWords(nearest, differs, verify)],
          [shown(nearest, marks ? verify.now : verify.nearest, differs)],
        ),
        paragraphs: marks ? [] : [verify.changedNote],
      };
    }
    case 'gone': {
      const { article } = verification;
      return notice(article === undefined ? verify.fileGone : verify.gone(article.file), [], []);
    }
  }
}

/** What `/verify` says to what is no receipt. */
export function replyToReceipt(
  lookup: Exclude<ReceiptLookup, { readonly outcome: 'receipt' }>,
  { verify }: Messages,
): Reply {
  switch (lookup.outcome) {
    case 'no-receipt':
      return reply({ tone: 'problem', summary: verify.noReceipt });
    case 'newer':
      return reply({ tone: 'problem', summary: verify.newer });
  }
}

function notice(
  summary: string,
  facts: readonly ReplyFact[],
  quotes: readonly ReplyQuote[],
): Reply {
  return reply({ tone: 'notice', summary, facts, quotes });
}

function shown(citation: Citation, label: string, highlight?: Span): ReplyQuote {
  return { ...toReplyQuote(citation, highlight), label };
}

/** Said in words too, as not every front can set them in bold. */
function newWords(
  { article }: Citation,
  differs: Span | undefined,
  verify: Messages['verify'],
): ReplyFact[] {
  if (differs === undefined) return [];
  return [{ label: verify.differs, value: oneLine(slice(article.text, differs)) }];
}

function placeOf({ start, end }: Citation, verify: Messages['verify']): ReplyFact {
  return { label: verify.place, value: verify.placeOf(start, end) };
}
