import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { termTokens } from '../../../src/engine/text/terms.js';
import { tokenize } from '../../../src/engine/text/token.js';
import { textWithin } from '../values/newsText.js';

/** The terms of a text, stop words and the later words of a country's name left out. */
function terms(text: string): string[] {
  return termTokens(text).flatMap(({ term }) => (term === undefined ? [] : [term]));
}

describe('termTokens', () => {
  it.each([
    ['@lao', ['Lao', 'Laos', 'Laotian', 'Laotians', 'Lao PDR', 'laos', 'LAOS']],
    ['@kor', ['South Korea', 'South Koreans', 'RoK', 'ROK', 'Republic of Korea', 'S. Korea']],
    ['@prk', ['North Korea', 'North Korean', 'DPRK']],
    ['@usa', ['US', 'U.S.', 'USA', 'United States', 'United States of America', 'American']],
    ['@gbr', ['UK', 'U.K.', 'uk', 'Britain', 'British', 'Great Britain', 'United Kingdom']],
    ['@vnm', ['Vietnam', 'Viet Nam', 'Việt Nam', 'Vietnamese', 'vietnam']],
    ['@chn', ['China', 'Chinese', 'PRC', 'mainland China', "People's Republic of China"]],
    ['@twn', ['Taiwan', 'Taiwanese', 'Republic of China']],
    ['@png', ['Papua New Guinea', 'Papua New Guinean']],
    ['@are', ['UAE', 'U.A.E.', 'United Arab Emirates']],
    ['@tur', ['Türkiye', 'Turkiye', 'Turkish', 'Turkey']],
    ['@civ', ["Côte d'Ivoire", 'Côte d’Ivoire', 'Ivory Coast']],
    ['@tls', ['Timor-Leste', 'East Timor', 'Timorese']],
    ['@cze', ['Czechia', 'Czech Republic', 'Czech']],
    ['@nld', ['Netherlands', 'the Netherlands', 'Dutch', 'Holland']],
    ['@mmr', ['Myanmar', 'Burma', 'Burmese']],
    ['@chl', ['Chile', 'Chilean', 'Chileans', 'chile']],
  ])('gives %s for each of its names', (term, names) => {
    for (const name of names) expect([name, terms(name)]).toEqual([name, [term]]);
  });

  it.each([
    ['us', 'the pronoun'],
    ['Us', 'the pronoun at the head of a sentence'],
  ])('takes no country for %j: %s', (text) => {
    expect(terms(text)).toEqual([]);
  });

  it.each([
    ['polish the table', 'Polish rice', '@pol'],
    ['a jordan of wine', 'Jordan fell', '@jor'],
    ['the chad of a card', 'Chad rose', '@tcd'],
    ['a guinea pig', 'Guinea rose', '@gin'],
    ['turkey soup', 'Turkey sold rice', '@tur'],
  ])('reads the everyday word in %j and the country in %j', (everyday, country, term) => {
    expect(terms(everyday)).not.toContain(term);
    expect(terms(country)).toContain(term);
  });

  it.each([
    ['Latin America', '@usa'],
    ['Latin American', '@usa'],
    ['South American', '@usa'],
    ['New Mexico', '@mex'],
    ['Gulf of Mexico', '@mex'],
    ['Indian Ocean', '@ind'],
    ['South China Sea', '@chn'],
    ['Papua New Guinea', '@gin'],
    ['Latin Americans', '@usa'],
    ['Lao Cai', '@lao'],
    ['New Jersey', '@jey'],
    ['Mexico City', '@mex'],
    ['Kuwait City', '@kwt'],
    ['English Channel', '@gbr'],
    ['Irish Sea', '@irl'],
    ['Northern Ireland', '@irl'],
    ['Gulf of Thailand', '@tha'],
    ['Georgia Tech', '@geo'],
    ['Indian River', '@ind'],
    ['Panama Canal', '@pan'],
  ])('takes %s for one name that is not %s', (region, term) => {
    expect(terms(region)).toHaveLength(1);
    expect(terms(region)).not.toContain(term);
  });

  it('gives a region and its people one term', () => {
    expect(terms('Latin American')).toEqual(terms('Latin America'));
    expect(terms('Latin Americans')).toEqual(terms('Latin America'));
  });

  it('keeps a country apart from the words beside it', () => {
    expect(terms("Laos's rice and South Korean honey")).toEqual(['@lao', 'rice', '@kor', 'honey']);
  });

  it('gives the later words of a name, and stop words, no term', () => {
    expect(termTokens('the South Korean port').map(({ term }) => term)).toEqual([
      undefined,
      '@kor',
      undefined,
      'port',
    ]);
  });

  it('reads no country across a stretch it does not see', () => {
    const text = 'South Korea';
    expect(termTokens(text, { start: 0, end: 5 }).map(({ term }) => term)).toEqual(['south']);
  });

  it('keeps every token in its place and only adds terms', () => {
    fc.assert(
      fc.property(textWithin, ([text, start, end]) => {
        const bare = termTokens(text, { start, end }).map(({ term: _, ...token }) => token);
        expect(bare).toEqual(tokenize(text, { start, end }));
      }),
    );
  });
});
