import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Encoder, Reading, Vector } from '../../../src/engine/encoder/encoder.js';
import { openEncoder } from '../../../src/engine/encoder/openEncoder.js';

const TEXT =
  'The port of Lindholm counted 1,204 calls in May, 3% more than a year before. Its harbour master, Ana Berg, said that two new cranes had arrived on 12 April.';
const FILLER =
  'The weather stayed mild, and the shops along the quay did as well as in other years. ';

/** Half of a surrogate pair. */
const HALF = /\p{Cs}/u;

let encoder: Encoder;
beforeAll(async () => {
  encoder = await openEncoder();
});
afterAll(() => encoder.close());

const readOne = async (question: string, text: string, most?: number): Promise<Reading> => {
  const [reading] = await encoder.read(question, [{ text }], most === undefined ? {} : { most });
  if (reading === undefined) throw new Error('no reading of the passage');
  return reading;
};

const answerIn = (text: string, { spans: [best] }: Reading) => text.slice(best?.start, best?.end);

const components = ({ bytes, scale }: Vector) => [...bytes].map((byte) => byte * scale);
const likeness = (one: Vector, other: Vector) => {
  const others = components(other);
  return components(one).reduce((sum, value, place) => sum + value * (others[place] ?? 0), 0);
};

describe('read', () => {
  it('finds answers, and scores them above that nothing answers', async () => {
    for (const [question, answer] of [
      ['Who is the harbour master of Lindholm?', 'Ana Berg'],
      ['How many calls did the port count in May?', '1,204'],
      ['When did the cranes arrive?', '12 April'],
    ] as const) {
      const reading = await readOne(question, TEXT);
      expect(answerIn(TEXT, reading)).toContain(answer);
      expect(reading.spans[0]?.score).toBeGreaterThan(reading.nothing);
    }
  });

  it('scores that nothing answers above what does not', async () => {
    const reading = await readOne('Who won the cup final in Madrid?', TEXT);
    expect(reading.nothing).toBeGreaterThan(reading.spans[0]?.score ?? 0);
  });

  it('holds as many spans as asked for, 8 when nothing is, best first and none twice', async () => {
    const { spans } = await readOne('Who is the harbour master?', TEXT);
    expect(spans).toHaveLength(8);
    expect(spans.map(({ score }) => score)).toEqual(
      spans.map(({ score }) => score).toSorted((one, other) => other - one),
    );
    expect(new Set(spans.map(({ start, end }) => `${start} ${end}`)).size).toBe(8);
    const few = await readOne('Who is the harbour master?', TEXT, 3);
    expect(few.spans).toEqual(spans.slice(0, 3));
    expect((await readOne('Who?', 'Ana')).spans).toEqual([expect.objectContaining({ end: 3 })]);
  });

  it.each([
    ['at the start', (filler: string) => `${TEXT} ${filler}`],
    ['in the middle', (filler: string) => `${filler}${TEXT} ${filler}`],
    ['at the very end', (filler: string) => `${filler}${TEXT}`],
  ])('reads a long passage whole: finds what stands %s', async (_, around) => {
    const text = around(FILLER.repeat(40));
    const reading = await readOne('Who is the harbour master of Lindholm?', text);
    expect(answerIn(text, reading)).toContain('Ana Berg');
  });

  it('reads a passage alike beside others and alone, and the second time', async () => {
    const passages = [TEXT, FILLER, `${FILLER}${TEXT}`, 'Ana Berg.', TEXT].map((text) => ({
      text,
    }));
    const question = 'Who is the harbour master?';
    const together = await encoder.read(question, passages);
    expect(together[4]).toEqual(together[0]);
    expect(await encoder.read(question, passages)).toEqual(together);
    for (const [place, passage] of passages.entries()) {
      expect(await encoder.read(question, [passage])).toEqual([together[place]]);
    }
  });

  it('points inside the text, whatever stands in it', async () => {
    const texts = [
      'a',
      '[CLS] [SEP] [PAD] [MASK] ## </s> <|endoftext|>',
      'constructor __proto__ toString',
      '\ud83d alone, \udc4d alone, and \ud83d\udc4d together',
      '\u202eright to left\u202c \u200fשלום عليكم\u200f',
      'Đà Nẵng — Đồng Nai, Thừa Thiên–Huế; e\u0301te\u0301 a\u0328\u0301',
      'NOK\u00a01.84\u202fbillion, Para\u00adguay, zero\u200bwidth\u200d\ufeff',
      '東京は日本の首都。서울 도쿄',
      '👩\u200d👩\u200d👧\u200d👦 ❤\ufe0f 🇻🇳 1\ufe0f\u20e3',
      '\u0000\u0001\u001f\u007f\ufffd text \u0000',
      'line\r\nline\u2028line\u2029line\u0085line',
      'x'.repeat(20_000),
      `${'x'.repeat(20_000)} ${TEXT}`,
      '!?'.repeat(400),
      '\u0301'.repeat(1_000) + TEXT,
      `${'e'.concat('\u0301'.repeat(500))} ${TEXT}`,
    ];
    const readings = await encoder.read(
      'Who is the harbour master of Lindholm?',
      texts.map((text) => ({ headline: '[SEP] \ud83d Ana Berg \u0000', text })),
    );
    for (const [place, { spans, nothing, has, claim }] of readings.entries()) {
      const text = texts[place] ?? '';
      expect([nothing, has, ...Object.values(claim)].every(Number.isFinite)).toBe(true);
      expect(spans.length).toBeGreaterThan(0);
      for (const { start, end, score } of spans) {
        expect(Number.isFinite(score) && score > -5_000).toBe(true);
        expect(start >= 0 && end > start && end <= text.length).toBe(true);
        // No half of a pair, no letter parted from its accent, no white space at either side.
        const around = [text.slice(0, start), text.slice(start, end), text.slice(end)];
        expect(around[1]).toMatch(/^\S(.*\S)?$/su);
        expect(around[2]).not.toMatch(/^\p{Mn}/u);
        if (!HALF.test(text)) expect(around.some((part) => HALF.test(part))).toBe(false);
      }
    }
  });

  it('finds nothing in a passage without a word, and answers nothing for no passage', async () => {
    for (const text of ['', ' \n\t\u00a0', '\u200b\u00ad', '\ud83d', '\u0301']) {
      const reading = await readOne('Who is the harbour master?', text);
      expect([reading.spans, reading.nothing, reading.has]).toEqual([[], 0, -20]);
    }
    expect(await encoder.read('Who?', [])).toEqual([]);
  });

  it('reads with an empty question and with one that never ends', async () => {
    const [empty, endless] = [await readOne('', TEXT), await readOne('who '.repeat(5_000), TEXT)];
    expect([empty.spans.length, endless.spans.length]).toEqual([8, 8]);
    expect(await readOne('who '.repeat(160), TEXT)).toEqual(endless);
    expect(await readOne('who '.repeat(159), TEXT)).not.toEqual(endless);
  });
});

describe('embed', () => {
  it('gives texts of one meaning vectors that are nearer than those of two', async () => {
    const [one, same, other] = (await encoder.embed([
      'The ministry raised the minimum wage.',
      'Lowest pay was lifted by the government department.',
      'A storm sank two fishing boats off the coast.',
    ])) as [Vector, Vector, Vector]; // three of three
    expect(likeness(one, same)).toBeGreaterThan(likeness(one, other) + 0.3);
  });

  it('gives vectors of length 1, with the largest component as ±127', async () => {
    const texts = ['', ' ', TEXT, FILLER.repeat(100), '\ud83d', 'x'.repeat(20_000)];
    for (const vector of await encoder.embed(texts)) {
      expect(vector.bytes).toHaveLength(384);
      expect(Math.max(...vector.bytes.map(Math.abs))).toBe(127);
      expect(Math.abs(Math.hypot(...components(vector)) - 1)).toBeLessThan(0.01);
    }
    expect(await encoder.embed([])).toEqual([]);
  });

  it('reads the end of a long text too', async () => {
    const long = FILLER.repeat(40);
    const [port, plain, ended] = (await encoder.embed([TEXT, long, `${long}${TEXT} ${TEXT}`])) as [
      Vector,
      Vector,
      Vector,
    ]; // three of three
    expect(likeness(port, ended)).toBeGreaterThan(likeness(port, plain) + 0.05);
  });

  it('embeds a text alike beside others and alone', async () => {
    const [, beside] = await encoder.embed([FILLER, TEXT, 'Ana']);
    expect(await encoder.embed([TEXT])).toEqual([beside]);
  });
});

describe('the order of calls', () => {
  it('is readings, embeddings, background; and of each kind as they came', async () => {
    const order: string[] = [];
    const note = (name: string) => () => order.push(name);
    await Promise.all([
      encoder.embed(Array(12).fill(TEXT), { background: true }).then(note('background 1')),
      encoder.read('Who?', [{ text: TEXT }], { background: true }).then(note('background 2')),
      encoder.embed([TEXT, TEXT]).then(note('embedding 1')),
      encoder.embed([TEXT]).then(note('embedding 2')),
      encoder.read('Who?', [{ text: TEXT }, { text: TEXT }]).then(note('reading 1')),
      encoder.read('Who?', [{ text: TEXT }]).then(note('reading 2')),
    ]);
    expect(order).toEqual([
      'reading 1',
      'reading 2',
      'embedding 1',
      'embedding 2',
      'background 1',
      'background 2',
    ]);
  });

  it('lets a question overtake one long text of the background', async () => {
    const order: string[] = [];
    const background = encoder
      .embed([FILLER.repeat(200)], { background: true })
      .then(() => order.push('background'));
    // The first answer shows that the worker has begun.
    for (let question = 0; question < 3; question++) {
      await readOne('Who is the harbour master?', TEXT);
      order.push('reading');
    }
    await background;
    expect(order).toEqual(['reading', 'reading', 'reading', 'background']);
  });
});

describe('memory', () => {
  it('does not grow from reading to reading', async () => {
    const readings = async (count: number) => {
      for (let reading = 0; reading < count; reading++) {
        await readOne(`Who is harbour master number ${reading}?`, TEXT);
      }
      return process.memoryUsage().rss / 1e6;
    };
    const before = await readings(60);
    // 40 MB are 0.2 a reading: less than the tensors that one of them has on its way.
    expect((await readings(200)) - before).toBeLessThan(40);
  });
});
