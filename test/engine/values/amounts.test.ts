import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../../src/engine/text/span.js';
import { findAmounts } from '../../../src/engine/values/amounts.js';
import { textWithin } from './newsText.js';

/** Each amount as `written → kind value unit`. */
function found(text: string): string[] {
  return findAmounts(text).map(
    (amount) =>
      `${slice(text, amount)} → ${amount.kind} ${amount.value ?? '?'} ${amount.unit ?? '-'}`,
  );
}

describe('findAmounts', () => {
  it.each([
    ['US$200 million in all', 'US$200 million → money 200000000 USD'],
    ['about $3.5bn', '$3.5bn → money 3500000000 USD'],
    ['€5m', '€5m → money 5000000 EUR'],
    ['£3 each', '£3 → money 3 GBP'],
    ['$ 5', '$ 5 → money 5 USD'],
    ['A$5', 'A$5 → money 5 AUD'],
    ['HK$1.2 billion', 'HK$1.2 billion → money 1200000000 HKD'],
    ['R$10', 'R$10 → money 10 BRL'],
    ['17.8 million USD', '17.8 million USD → money 17800000 USD'],
    ['USD 200', 'USD 200 → money 200 USD'],
    ['VND3 trillion', 'VND3 trillion → money 3000000000000 VND'],
    ['EUR5.5 million', 'EUR5.5 million → money 5500000 EUR'],
    ['3 trillion dong', '3 trillion dong → money 3000000000000 VND'],
    ['5 billion kip', '5 billion kip → money 5000000000 LAK'],
    ['200 million dollars', '200 million dollars → money 200000000 USD'],
    ['200 million US dollars', '200 million US dollars → money 200000000 USD'],
    ['100 euros', '100 euros → money 100 EUR'],
    ['a 100-euro note', '100-euro → money 100 EUR'],
    ['a $5-million ship', '$5-million → money 5000000 USD'],
    ['5 percent', '5 percent → share 5 %'],
    ['5%', '5% → share 5 %'],
    ['5 %', '5 % → share 5 %'],
    ['10\u00a0percent', '10\u00a0percent → share 10 %'],
    ['ten per cent', 'ten per cent → share 10 %'],
    ['99.9 pct', '99.9 pct → share 99.9 %'],
    ['5,000 tonnes of rice', '5,000 tonnes → measure 5000 tonnes'],
    ['1.2 mln tonnes', '1.2 mln tonnes → measure 1200000 tonnes'],
    ['a 500kV line', '500kV → measure 500 kv'],
    ['300 MW', '300 MW → measure 300 mw'],
    ['10\u00a0km', '10\u00a0km → measure 10 km'],
    ['5,000 ha', '5,000 ha → measure 5000 ha'],
    ['a 30-year plan', '30-year → measure 30 year'],
    ['3 million barrels', '3 million barrels → measure 3000000 barrels'],
    ['3 m', '3 m → measure 3 m'],
    ['ten ships', 'ten → number 10 -'],
    ['1.5 million people', '1.5 million → number 1500000 -'],
    ['1,000,000', '1,000,000 → number 1000000 -'],
    ['tens of thousands of people', 'tens of thousands → number ? -'],
    ['hundreds of people', 'hundreds → number ? -'],
    ['5k', '5k → number 5000 -'],
    ['2022', '2022 → number 2022 -'],
    ['5 constructor', '5 → number 5 -'],
    ['one million people', 'one million → number 1000000 -'],
    ['one percent', 'one percent → share 1 %'],
    ['one billion dollars', 'one billion dollars → money 1000000000 USD'],
    ['a million dollars', 'a million dollars → money 1000000 USD'],
    ['half a million people', 'half a million → number 500000 -'],
    ['half a dozen ships', 'half a dozen → number 6 -'],
    ['two and a half million', 'two and a half million → number 2500000 -'],
    ['several million dollars', 'several million dollars → money ? USD'],
    ['a quarter of a million', 'a million → number ? -'],
    ['twenty-five ships', 'twenty-five → number 25 -'],
    ['two dozen ships', 'two dozen → number 24 -'],
    ['one hundred and five ships', 'one hundred and five → number 105 -'],
    ['two hundred and fifty thousand', 'two hundred and fifty thousand → number 250000 -'],
    [
      'three million five hundred thousand',
      'three million five hundred thousand → number 3500000 -',
    ],
    ['7-3/4 pct', '7-3/4 pct → share 7.75 %'],
    ['tens of billions of dollars', 'tens of billions of dollars → money ? USD'],
    ['5 million of dollars', '5 million of dollars → money 5000000 USD'],
    ['five Australian dollars', 'five Australian dollars → money 5 AUD'],
    ['2 million Canadian dlrs', '2 million Canadian dlrs → money 2000000 CAD'],
    ['100 Swiss francs', '100 Swiss francs → money 100 CHF'],
    ['50 US cents', '50 US cents → money 50 cent'],
    ['earned Sh107.4 billion', 'Sh107.4 billion → money 107400000000 shilling'],
    ['KSh 300', 'KSh 300 → money 300 KES'],
    ['VND95,000', 'VND95,000 → money 95000 VND'],
    ['Rs 500', 'Rs 500 → money 500 INR'],
    ['Rs. 500', 'Rs. 500 → money 500 INR'],
    ['RM20 million', 'RM20 million → money 20000000 MYR'],
    ['Rp 5 million', 'Rp 5 million → money 5000000 IDR'],
    ['5 million €', '5 million € → money 5000000 EUR'],
    ['5 kilowatt-hours', '5 kilowatt-hours → measure 5 kilowatt-hours'],
    ['12 gigawatt hours', '12 gigawatt hours → measure 12 gigawatt-hours'],
    ['one megawatt', 'one megawatt → measure 1 megawatt'],
    ['5 square kilometres', '5 square kilometres → measure 5 square kilometres'],
    ['500 metric tonnes', '500 metric tonnes → measure 500 tonnes'],
    ['18 percentage points', '18 percentage points → share 18 %'],
    ['$1.2-1.5 billion', '$1.2-1.5 billion → money 1200000000 USD'],
    ['$5 to $7 million', '$5 to $7 million → money 5000000 USD'],
    ['10 to 15 percent', '10 to 15 percent → share 10 %'],
    ['COP28', '28 → number 28 -'],
    ['TOP 10', '10 → number 10 -'],
    ['World CUP 2022', '2022 → number 2022 -'],
    ['ALL 12', '12 → number 12 -'],
    ['in 1990 won the cup', '1990 → number 1990 -'],
    ['2022 marks the year', '2022 → number 2022 -'],
  ])('reads %j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    ['the 9th fair', 'an ordinal'],
    ['the port grew', 'no figure'],
    ['dollars and per cent', 'units without a figure'],
    ['$', 'a sign alone'],
    ['version 1.000.000', 'what is no number'],
    ['one of them came', 'a pronoun'],
    ['no one knows', 'a pronoun too'],
    ['two-thirds of the farmers', 'a fraction'],
    ['test scores', 'marks of a test'],
    ['', 'nothing'],
  ])('finds none in %j: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives several in reading order, a conversion in brackets too', () => {
    expect(found('$5 million (VND 12 billion) for 30 ships')).toEqual([
      '$5 million → money 5000000 USD',
      'VND 12 billion → money 12000000000 VND',
      '30 → number 30 -',
    ]);
  });

  it('keeps two figures apart that only stand side by side', () => {
    expect(found('between one hundred and two hundred')).toEqual([
      'one hundred → number 100 -',
      'two hundred → number 200 -',
    ]);
    expect(found('rose from 10 to 15 percent')).toEqual([
      '10 → number 10 -',
      '15 percent → share 15 %',
    ]);
    expect(found('£1m-£2m')).toEqual(['£1m → money 1000000 GBP', '£2m → money 2000000 GBP']);
  });

  it.each(['1 ', '10-', 'one hundred and ', 'half a ', 'million '])(
    'reads a line of 200,000 letters of %j',
    (piece) => {
      const text = piece.repeat(200_000 / piece.length);
      // One assertion: some of them have hundreds of thousands of ends.
      expect(findAmounts(text).filter(({ end }) => end > text.length)).toEqual([]);
    },
  );

  it('does not take the next sentence for a unit', () => {
    expect(found('He sold 5. Percent signs were rare.')).toEqual(['5 → number 5 -']);
  });

  it('takes "won" for money only behind a figure', () => {
    expect(found('70 won')).toEqual(['70 won → money 70 KRW']);
    expect(found('He won 70 medals')).toEqual(['70 → number 70 -']);
  });

  it('makes no rounding noise of decimals', () => {
    expect(findAmounts('17.8 million, 1.1 billion').map(({ value }) => value)).toEqual([
      17_800_000, 1_100_000_000,
    ]);
  });

  it('reads the value that was written, grouped or not, whatever stands behind it', () => {
    fc.assert(
      fc.property(
        fc.nat(9_999_999),
        fc.constantFrom('', ' percent', ' tonnes', ' dollars', ' ships', '.'),
        (value, behind) => {
          for (const written of [String(value), value.toLocaleString('en-US')]) {
            expect(findAmounts(`about ${written}${behind}`)[0]?.value).toBe(value);
          }
        },
      ),
    );
  });

  it('gives spans inside the stretch, each with a figure or a number word', () => {
    fc.assert(
      fc.property(textWithin, ([text, start, end]) => {
        for (const amount of findAmounts(text, { start, end })) {
          expect(amount.end).toBeLessThanOrEqual(end);
          expect(amount.end).toBeGreaterThan(amount.start);
          expect(slice(text, amount)).toMatch(/[\p{L}\p{N}]/u);
        }
      }),
    );
  });
});
