/** Words of a question that want a change or a share rather than a sum. */
export const GROWTH =
  /\b(?:growth|grow|grew|increase[ds]?|rise|rose|drop(?:ped)?|fall|fell|decline[ds]?|decrease[ds]?|percent(?:age)?|per cent|pct|share|coverage)\b|%/i;

/** Words of a question that want a sum of money. */
export const MONEY_WORDS =
  /\b(?:worth|values?|valued|revenues?|turnover|earn(?:ed|s|ings?)?|costs?|prices?|priced|profits?|loss|budget|invest(?:ed|ment|ments)?|loans?|fees?|tax|taxes|fines?|spen[dt]|spending|pay|paid|pays|sales|exports?|imports?|exported|imported|trade|debts?|deficit|surplus|grants?|funds?|funding|prize|salary|wages?|contract|deal|money|income)\b/i;

/** What is measured, by the words that ask for it; the names are those of the units' dimensions. */
export const DIMENSIONS: readonly {
  readonly asked: RegExp;
  readonly dimensions: readonly string[];
}[] = [
  { asked: /\bhow long\b/i, dimensions: ['time', 'length'] },
  {
    asked: /\bhow (?:tall|high|deep|wide|far)\b|\b(?:height|distance|length|depth|width)\b/i,
    dimensions: ['length'],
  },
  { asked: /\bhow heavy\b|\bweigh(?:s|t|ed)?\b|\bvolume\b/i, dimensions: ['weight', 'volume'] },
  { asked: /\bhow (?:big|large)\b|\barea\b/i, dimensions: ['area'] },
  { asked: /\bhow fast\b|\bspeed\b/i, dimensions: ['speed', 'length'] },
  { asked: /\bcapacity\b|\belectricity\b|\bpower\b/i, dimensions: ['power'] },
  { asked: /\b(?:temperature|hot|cold|warm)\b/i, dimensions: ['temperature'] },
  { asked: /\brain(?:fall)?\b/i, dimensions: ['length'] },
];

/** What a figure is told for, right behind it. */
export const RATE_BEHIND =
  /^(?:\s?\/\s?(?:h|hr|s|sec|min|day|month|year|kg|ton|tonne|kilo|litre|liter|barrel|person)|\s(?:per|each)\s(?:hour|second|minute|day|night|week|month|year|annum|kg|kilo|kilogram|kilogramme|ton|tonne|litre|liter|gallon|barrel|share|person|head|capita|hectare|acre)|\s(?:an hour|a (?:kilo|kilogram|kilogramme|kg|tonne|ton|barrel|litre|liter|gallon|pound|share|person|head|night)))\b/i;
