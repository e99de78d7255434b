import { describe, expect, it } from 'vitest';
import { gapsCsv } from '../../src/reply/gapsCsv.js';
import { gapsJson } from '../../src/reply/gapsJson.js';
import { en } from '../../src/reply/messages/en.js';
import { replyToGaps, type ShownDoubt, type ShownGap } from '../../src/reply/replyToGaps.js';

const first = new Date('2026-01-02T10:00:00Z');
const last = new Date('2026-01-31T09:00:00Z');
const gap: ShownGap = {
  ...{ text: 'Who owns the harbour?', times: 5, people: 3, first, last },
  nearest: { file: 'harbour.txt', text: 'The harbour was sold.' },
};
const doubt: ShownDoubt = {
  ...{ question: 'Who built it?', file: 'bridge.txt', passage: 'Baltmost, of "Liepaja", did.' },
  ...{ notHelpful: 2, helpful: 1, first, last },
};

describe('replyToGaps', () => {
  it('names what is not answered, how often and since when, and what was not helpful', () => {
    const { summary, facts } = replyToGaps({ gaps: [gap], doubts: [doubt] }, en);
    expect(summary).toBe(
      'The articles do not answer 1 question that people asked here, and 1 answer was found not helpful.',
    );
    expect(facts).toEqual([
      {
        label: 'Who owns the harbour?',
        value: 'asked 5 times by 3 people since 2026-01-02; nearest: harbour.txt',
      },
      {
        label: 'Who built it?',
        value: 'the answer from bridge.txt was not helpful to 2 people, and helpful to 1',
      },
    ]);
  });

  it('says once for once, and leaves out what is not there', () => {
    const once = { ...gap, times: 1, people: 1, nearest: undefined };
    const { summary, facts, paragraphs } = replyToGaps({ gaps: [once], doubts: [] }, en);
    expect(summary).toBe('The articles do not answer 1 question that people asked here.');
    expect(facts[0]?.value).toBe('asked once since 2026-01-02');
    expect(paragraphs).toEqual([]);
  });

  it('shows the first ones, and has all of them in its file', () => {
    const gaps = Array.from({ length: 30 }, (_, at) => ({ ...gap, text: `Question ${at}?` }));
    const { facts, paragraphs, attachments } = replyToGaps({ gaps, doubts: [doubt] }, en);
    expect(facts.length).toBeLessThan(20);
    expect(paragraphs[0]).toContain(String(31 - facts.length));
    expect(attachments[0]?.name).toBe('gaps.csv');
    for (const { text } of gaps) expect(attachments[0]?.content).toContain(text);
  });

  it('says so when there is none, without a file', () => {
    const { summary, attachments } = replyToGaps({ gaps: [], doubts: [] }, en);
    expect([summary, attachments]).toEqual([en.gaps.none, []]);
  });
});

describe('gapsCsv', () => {
  it('is a table with a heading, in which marks and line breaks do no harm', () => {
    const lines = gapsCsv({ gaps: [{ ...gap, text: 'a, "b"\nc' }], doubts: [doubt] });
    expect(lines).toBe(
      [
        'kind,question,times,people,not_helpful,helpful,first,last,file,passage',
        'unanswered,"a, ""b""\nc",5,3,,,2026-01-02T10:00:00.000Z,2026-01-31T09:00:00.000Z,harbour.txt,The harbour was sold.',
        'doubted,Who built it?,,,2,1,2026-01-02T10:00:00.000Z,2026-01-31T09:00:00.000Z,bridge.txt,"Baltmost, of ""Liepaja"", did."',
        '',
      ].join('\r\n'),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('keeps %j from being run', (text) => {
    const [, line = ''] = gapsCsv({ gaps: [{ ...gap, text }], doubts: [] }).split('\r\n');
    expect(line).toMatch(/^unanswered,"?'/);
  });
});

describe('gapsJson', () => {
  it('has everything under names that stay', () => {
    expect(JSON.parse(JSON.stringify(gapsJson({ gaps: [gap], doubts: [doubt] })))).toEqual({
      unanswered: [
        {
          ...{ question: 'Who owns the harbour?', times: 5, people: 3 },
          ...{ first: first.toISOString(), last: last.toISOString() },
          nearest: { file: 'harbour.txt', text: 'The harbour was sold.' },
        },
      ],
      doubted: [
        {
          ...{ question: 'Who built it?', notHelpful: 2, helpful: 1 },
          ...{ first: first.toISOString(), last: last.toISOString() },
          ...{ file: 'bridge.txt', text: 'Baltmost, of "Liepaja", did.' },
        },
      ],
    });
  });
});
