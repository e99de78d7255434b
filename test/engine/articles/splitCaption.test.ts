import { describe, expect, it } from 'vitest';
import { splitCaption } from '../../../src/engine/articles/splitCaption.js';
import { slice } from '../../../src/engine/text/span.js';

function split(text: string) {
  const { residue, caption, rest } = splitCaption(text, { start: 0, end: text.length }, undefined);
  return [residue, caption, rest].map((span) => span && slice(text, span));
}

describe('splitCaption', () => {
  it.each([
    'Leaders at the meeting on December 1. (Photo: VNA)',
    'Leaders at the meeting (Illustrative photo: VNA).',
    'Workers load rice in Hai Phong. (AP Photo/Jane Doe)',
    'A street in Hanoi. [Photo by Jane Doe]',
    'Lao products on display in Hanoi. Photo: Hoai Nam/The Hanoi Times',
    'Coffee beans in Dak Lak. Getty Images',
    'Ships in the port of Hai Phong. REUTERS/Jane Doe',
    'FILE PHOTO: Ships wait in the port.',
    'FILE - In this July 4 photo, ships wait in the port.',
    'Image caption, Ships wait in the port',
    'The ministers pose for a photo at the meeting.',
    'Jane Doe (second from left) visits the factory',
    'At the conference',
    'A view of the new bridge',
    'Officials at the signing ceremony on Tuesday. — VNA/VNS Photo',
  ])('takes %j as a caption', (text) => {
    expect(split(text)).toEqual([undefined, text, undefined]);
  });

  it.each([
    'He took a photo of the bridge.',
    'The image of Vietnam in Mexico has improved (see the photo exhibition).',
    'At the conference, the two sides signed an agreement.',
    'Photo exports rose 5 percent.',
    'The source said: Photography is art.',
    'The minister (photo: VNA) said the bridge would open in May.',
    'Vietnam improved its image: Exports to Mexico rose, and so did imports from it in all months.',
  ])('leaves %j as text', (text) => {
    expect(split(text)).toEqual([undefined, undefined, text]);
  });

  it('parts a caption from the text that the page glued behind it', () => {
    expect(split('At a fair in May. (Photo: VNA)Hanoi (VNA) – Hanoi has signed.')).toEqual([
      undefined,
      'At a fair in May. (Photo: VNA)',
      'Hanoi (VNA) – Hanoi has signed.',
    ]);
  });

  it.each(['ảnh 1', 'photo 1', 'Foto 2', 'hình ảnh 3'])(
    'cuts an alternative text that ends in %j before the caption',
    (mark) => {
      const text = `City hopes for closer ties ${mark}The mayor speaks. (Photo: VNA)`;
      expect(split(text)).toEqual([
        `City hopes for closer ties ${mark}`,
        'The mayor speaks. (Photo: VNA)',
        undefined,
      ]);
    },
  );

  it('cuts a headline said again before a numbered picture', () => {
    const text = 'City hopes\nCity hopes - Photo 1.The mayor speaks in May.';
    const { residue, rest } = splitCaption(
      text,
      { start: 11, end: text.length },
      { start: 0, end: 10 },
    );
    expect(residue && slice(text, residue)).toBe('City hopes - Photo 1.');
    expect(rest && slice(text, rest)).toBe('The mayor speaks in May.');
  });
});
