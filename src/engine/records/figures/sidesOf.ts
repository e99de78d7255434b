import type { Span } from '../../text/span.js';
import type { Figure, Stated } from './figure.js';
import { tableLabel } from './measureOf.js';
import { firstHolder } from './ownerOf.js';
import type { PlacedFlow } from './placedFlows.js';
import type { Reading } from './reading.js';
import type { Said } from './saidOf.js';

/** Whose a figure is, towards whom, and through where: the sides of its trade, or who its words and its sentence name. */
export function sidesOf(
  reading: Reading,
  flow: PlacedFlow | undefined,
  said: Said | undefined,
  direction: Figure['direction'],
  at: number,
): Pick<Figure, 'whose' | 'towards' | 'via'> {
  const own = said?.owned.whose;
  const stated = (span: Span | undefined): Stated | undefined =>
    span === undefined ? undefined : { start: span.start, end: span.end, lent: false };
  if (flow !== undefined) return { whose: flow.home, towards: flow.partner, via: flow.via };
  const whose = stated(tableHolder(reading, at)) ?? stated(own) ?? stated(sayer(reading, at));
  const towards = direction === 'both' ? stated(partnerBehind(reading, said)) : undefined;
  return { whose, towards, via: undefined };
}

/** "trade *with neighbouring countries* reached": behind the measure of a trade at large. */
function partnerBehind({ text }: Reading, said: Said | undefined): Span | undefined {
  if (said === undefined) return undefined;
  const { end } = said.owned.measure;
  const match =
    /^[^.;,]{0,60}?\b(?:with|between) (?:the )?(?<partner>(?:\p{Lu}[\p{L}.-]*|neighbou?ring|other|partner|member|Western|European|countries|economies|nations|and|the)(?: (?:\p{Lu}[\p{L}.-]*|countries|economies|nations|partners|and|the(?= \p{Lu})))*)/u.exec(
      text.slice(end, end + 110),
    );
  const words = match?.groups?.partner;
  if (match === null || words === undefined) return undefined;
  const start = end + match[0].length - words.length;
  return { start, end: start + words.length };
}

/** A line of a table is its headline's company: "E-SYSTEMS INC <ESY> SETS QUARTERLY". */
function tableHolder({ sentence, items, text }: Reading, at: number): Span | undefined {
  const { headline } = sentence.article;
  if (headline === undefined || tableLabel(items, at) === undefined) return undefined;
  const match = /^(?:(?<name>[^<>]{2,60}?) <[A-Z.]{1,8}>|<(?<bracketed>[^<>]{2,60})>)/.exec(
    text.slice(headline.start, headline.end),
  );
  const name = match?.groups?.name ?? match?.groups?.bracketed;
  if (name === undefined) return undefined;
  const start = headline.start + text.slice(headline.start, headline.end).indexOf(name);
  return { start, end: start + name.length };
}

const COMPANY = /\b(?:Corp|Inc|Co|Ltd|Group|Plc|PLC|AG|SA|NV|Company|Corporation)\b/;

/** "Hartford said it earned": whom "it" or "the company" means. */
function sayer({ text, items, sentence }: Reading, at: number): Span | undefined {
  const said = items
    .slice(0, at)
    .findIndex(({ word }) => /^(?:said|says|reported|posted|announced)$/.test(word));
  const it = items.slice(said + 1, at).some(({ word }) => /^(?:it|they|he|she)$/.test(word));
  if (said <= 0) return undefined;
  const holder = firstHolder(items, said);
  if (holder === undefined || !/^\p{Lu}/u.test(text.slice(holder.start))) return undefined;
  const name = text.slice(holder.start, holder.end);
  const { headline } = sentence.article;
  const named =
    headline !== undefined &&
    text.slice(headline.start, headline.end).toLowerCase().includes(name.toLowerCase());
  return it || named || COMPANY.test(name) ? holder : undefined;
}
