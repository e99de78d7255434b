import { expect, it } from 'vitest';
import { readAloud } from '../../../../src/fronts/web/page/readAloud.js';
import { blankMessage } from '../../../../src/fronts/web/patchMessage.js';

const blank = blankMessage('1', new Date(0), undefined);

it('says everything that a message shows, in order and without markup', () => {
  const said = readAloud({
    ...blank,
    private: true,
    content: '**Answer\\:** 5 \\(a.txt\\)',
    embeds: [
      {
        author: { name: 'Quote' },
        title: 'A \\*headline\\*',
        description: '> It was **5**.',
        fields: [{ name: 'Field', value: '`x`' }],
        footer: { text: 'a.txt · 2024' },
      },
    ],
    attachments: [
      {
        id: '2',
        filename: 'c.png',
        size: 1,
        content_type: 'image/png',
        url: '',
        description: 'A chart',
      },
    ],
  });
  expect(said).toBe(
    'For you alone:\nAnswer: 5 (a.txt)\nQuote\nA *headline*\nIt was 5.\nField: x\na.txt · 2024\nFile: A chart',
  );
});

it('says that a reply is on its way', () => {
  expect(readAloud({ ...blank, loading: true })).toBe('Verbatim is thinking.');
});
