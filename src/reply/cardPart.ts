/** What can be shown of somebody instead of the card. */
export const CARD_PARTS = ['said', 'met', 'named'] as const;

export type CardPart = (typeof CARD_PARTS)[number];

/** Reads a part as typed, in any case; `undefined` for anything else. */
export function readCardPart(typed: string): CardPart | undefined {
  const wanted = typed.trim().toLowerCase();
  return CARD_PARTS.find((part) => part === wanted);
}
