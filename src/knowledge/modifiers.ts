import { UNITS } from './units.js';

/** Words that make another place of the name behind them; folded. */
export const COMPASS: ReadonlySet<string> = new Set(
  'north south east west northern southern eastern western central upper lower new'.split(' '),
);

/** Words for currencies and units: they tell in what a figure is asked for and are no subject; folded. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  'rial rials riyal riyals dinar dinars dirham dirhams shilling shillings kwacha naira rand franc francs krone kroner krona kronor zloty lira ruble rubles rouble roubles kip riel cents pence usd eur gbp jpy vnd cny inr php thb idr myr krw sgd aud cad dollar dollars euro euros dong yen yuan peso pesos baht pounds rupees rupiah ringgit won dlrs percent percentage pct'.split(
    ' ',
  ),
);

/** Measures by their names, but for those of time, which are asked for in other ways, and for short forms that begin names ("Ha Giang"); folded. */
export const MEASURE_WORDS: ReadonlySet<string> = new Set(
  Object.entries(UNITS).flatMap(([word, dimension]) =>
    dimension !== 'time' && (word.length > 2 || /^(?:km|kg|mw|gw|kv)$/.test(word)) ? [word] : [],
  ),
);
