import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findTradeFlows,
  fitFlow,
  inherit,
  type TradeFlow,
} from '../../../../src/engine/records/figures/tradeFlows.js';
import { termTokens } from '../../../../src/engine/text/terms.js';

/** The flows of a text in which countries and capitalised words are names. */
function flowsIn(text: string): TradeFlow[] {
  const tokens = termTokens(text);
  return findTradeFlows(tokens, (at) => {
    const token = tokens[at];
    return token?.term !== undefined && (token.capital || token.term.startsWith('@'));
  });
}

/** The first flow of a text; fails the test when there is none. */
function flowIn(text: string): TradeFlow {
  const [flow] = flowsIn(text);
  if (flow === undefined) throw new Error(`no trade in ${JSON.stringify(text)}`);
  return flow;
}

/** A flow as `from → to (via …)`, `?` for a side that is not said. */
function told({ from, to, via }: TradeFlow): string {
  const side = (places: ReadonlySet<string>) => [...places].join(' ') || '?';
  return `${side(from)} → ${side(to)}${via.size === 0 ? '' : ` via ${side(via)}`}`;
}

describe('findTradeFlows', () => {
  it('keeps the home of a trade word for the next one with the same partner', () => {
    const text = "Peru's exports to Chile reached 4 million, while its imports from Chile fell";
    expect(flowsIn(text).map(told)).toEqual(['@per → @chl', '@chl → @per']);
  });

  it.each([
    "Chile's exports to Peru rose",
    'Chilean exports to the Peruvian market',
    "Chile's main copper exports to Peru",
    'how much did Chile export to Peru?',
    'chile exports to peru',
    'exports from Chile to Peru',
    'exports of Chile to Peru',
    'fish exported by Chile to Peru',
    'what did Chile sell to Peru?',
    'Chile sold fish to Peru',
    "Chile's sales to Peru",
    'Chile shipped copper to Peru',
    'what was sold to Peru by Chile?',
    "Peru's imports from Chile fell",
    'peru imports chile',
    'imports into Peru from Chile',
    'imports to Peru from Chile',
    'imports from Chile by Peru',
    'goods imported by Peru from Chile',
    'Chilean goods imported by Peru',
    'From Chile, Peru imported fish',
    "Peru's imports of Chilean fish",
    'what Peru bought from Chile',
    'what did Peru buy from Chile?',
    'Peru buys fish from Chile',
    'Peru purchased coal from Chile',
    'Peru is supplied by Chile',
    'Peru is supplied with copper by Chile',
    'Chilean goods are sold to Peru',
  ])('reads Chile → Peru in %j', (text) => {
    expect(flowsIn(text).map(told)).toEqual(['@chl → @per']);
  });

  it.each([
    ["Chile's exports rose", '@chl → ?'],
    ['exports to Peru', '? → @per'],
    ['Peru imports', '? → @per'],
    ['exports to Peru and Cuba', '? → @per @cub'],
    ['exports to Peru, Cuba and Laos', '? → @per @cub @lao'],
    ['imports from Chile, Peru and Cuba rose', '@chl @per @cub → ?'],
    ["Chile and Peru's exports to Cuba", '@chl @per → @cub'],
    ['Chile exported goods, up by 3 percent', '@chl → ?'],
    ['imports of Peruvian goods', '@per → ?'],
    ['exports rose', '? → ?'],
    ['exports to Peru through Porto', '? → @per via porto'],
    ['fish exported from Chile to Peru via Porto', '@chl → @per via porto'],
    ['the port of Hai Phong. Hai Phong exports to Laos', 'hai phong → @lao'],
    ['Porto exported goods worth 5 million to Laos', 'porto → @lao'],
    ['exports to the northern city of Porto', '? → ?'],
    ["In Peru, Chile's exports rose", '@chl → ?'],
    ["Peru grew. It rained. Later on Chile's exports rose", '@chl → ?'],
  ])('reads %j as %s, and no more than that', (text, expected) => {
    expect(flowsIn(text).map(told)).toEqual([expected]);
  });

  it.each([
    ['import-export turnover of Chile', 'both ways at once'],
    ['Chile export import company', 'both ways at once, without a hyphen'],
    ['trade between Chile and Peru', 'trade at large'],
    ['Chile constructor __proto__', 'names of JavaScript'],
    ['', 'nothing'],
  ])('reads no direction in %j: %s', (text) => {
    expect(flowsIn(text)).toEqual([]);
  });

  it('gives several flows in reading order, each with its own word', () => {
    expect(
      flowsIn("Chile's exports were 5 million and Peru's imports 3 million").map((flow) => [
        flow.word,
        told(flow),
      ]),
    ).toEqual([
      ['export', '@chl → ?'],
      ['import', '? → @per'],
    ]);
  });

  it('says at which token the trade word stands', () => {
    expect(flowIn('the rice that Chile sold').at).toBe(4);
  });

  it('lends a bare trade word the home of the one before: "while imports were …"', () => {
    expect(flowsIn("Chile's exports were 5 million, while imports were 3").map(told)).toEqual([
      '@chl → ?',
      '? → @chl',
    ]);
  });

  it.each([
    [
      "Chile's exports to Peru were 5 million, while imports were 3",
      ['@chl → @per', '@per → @chl'],
      'a partner before',
    ],
    [
      "Porto's imports from Laos were 5 while exports were 3",
      ['@lao → porto', 'porto → @lao'],
      'a partner before, the other way',
    ],
    [
      "Chile's exports to Peru and Cuba's imports from Laos",
      ['@chl → @per', '@lao → @cub'],
      'an owner of its own',
    ],
  ])('lets the second word of %j keep its own sides (%j): %s', (text, flows) => {
    expect(flowsIn(text).map(told)).toEqual(flows);
  });

  it('reads a line of a million letters', () => {
    expect(flowsIn('exports to Peru and '.repeat(50_000))).toHaveLength(50_000);
  }, 20_000);

  it('reads a word of trade the same whatever stands for its home and partner', () => {
    const place = fc.constantFrom('Chile', 'Peru', 'Laos', 'Porto', 'Lima', 'South Korea');
    fc.assert(
      fc.property(place, place, (home, partner) => {
        fc.pre(home !== partner);
        const stated = flowIn(`${home}'s exports to ${partner}`);
        for (const asked of [
          `${partner}'s imports from ${home}`,
          `what did ${partner} buy from ${home}`,
          `what did ${home} sell to ${partner}`,
        ]) {
          expect(told(flowIn(asked))).toBe(told(stated));
          expect(fitFlow(flowIn(asked), stated)).toBe('same');
        }
      }),
    );
  });
});

describe('inherit', () => {
  const bare = (word: 'export' | 'import'): TradeFlow => ({
    word,
    at: 0,
    from: new Set(),
    to: new Set(),
    via: new Set(),
  });

  it('keeps home and partner in their places when the direction turns', () => {
    const earlier = flowIn("Chile's exports to Peru through Porto");
    expect(told(inherit(bare('import'), earlier))).toBe('@per → @chl via porto');
    expect(told(inherit(bare('export'), earlier))).toBe('@chl → @per via porto');
  });

  it('gives back and forth what it was', () => {
    const earlier = flowIn("Peru's imports from Chile");
    const turned = inherit(bare('export'), earlier);
    expect(told(turned)).toBe('@per → @chl');
    expect(told(inherit(bare('import'), turned))).toBe(told(earlier));
  });

  it('has nothing to lend at the first word', () => {
    expect(told(inherit(bare('export'), undefined))).toBe('? → ?');
  });
});

describe('fitFlow', () => {
  it.each([
    ['Chile exports to Peru', 'Peru imports from Chile', 'same', 'two words for one flow'],
    ['Chile exports', 'Chile exports to Peru', 'same', 'more is stated than asked'],
    ['exports to Peru', 'Porto exports to Peru', 'same', 'the home is left open'],
    ['Porto exports to Peru', 'exports to Peru through Porto', 'same', 'the port is the home'],
    ['Chile exports to Peru', 'Chile imports from Peru', 'reversed', 'the other word'],
    ['Chile exports to Peru', 'Peru exports to Chile', 'reversed', 'the other way round'],
    ['Chile exports', 'Peru exports to Chile', 'reversed', 'the home is the partner'],
    ['Porto imports from Peru', 'exports to Peru through Porto', 'reversed', 'out of the port'],
    ['exports', 'imports', 'reversed', 'bare words tell by themselves'],
    ['Chile exports', 'imports rose', 'reversed', 'a bare word behind a placed one'],
    ['Chile exports', 'exports rose', 'unclear', 'whose exports is not said'],
    ['exports', 'exports rose', 'unclear', 'nothing is said'],
    ['Chile exports to Peru', 'Cuba exports to Laos', 'unclear', 'other places altogether'],
    ['Chile exports to Peru', 'Cuba imports from Laos', 'unclear', 'other places, other word'],
  ] as const)('asked %j, stated %j: %s, %s', (asked, stated, expected, _) => {
    expect(fitFlow(flowIn(asked), flowIn(stated))).toBe(expected);
  });
});

describe('a trade flow behind a source', () => {
  it('sends nothing to the body that states it, and keeps names apart at a comma', () => {
    const tokens = termTokens("According to the Faro Council, Faro's exports to Chile rose.");
    const [flow] = findTradeFlows(tokens, (at) => at > 0 && tokens[at]?.capital === true);
    expect([...(flow?.from ?? [])]).toEqual(['faro']);
    expect([...(flow?.to ?? [])]).toEqual(['@chl']);
  });
});
