import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ofKind, read } from './reading.js';

function seed(file: string) {
  return read(readFileSync(new URL(`../../../seeds/${file}`, import.meta.url), 'utf8'), file);
}

describe('the seed articles', () => {
  it('000: headline, dateline, and the picture text glued before the caption', () => {
    const article = seed('000_57bd514875184056.txt');
    expect(article.headline).toBe('Hai Phong hopes for closer ties with Mexico');
    expect(article.place).toBe('Hai Phong');
    expect(article.date).toBeUndefined();
    expect(ofKind(article, 'furniture')).toEqual([
      'Hai Phong hopes for closer ties with Mexico ảnh 1',
      '/.',
      'VNA',
      'See more',
    ]);
    const [caption, ...others] = ofKind(article, 'caption');
    expect(caption).toMatch(/^Secretary of the Communist Party .* \(Photo: VNA\)$/u);
    expect(others).toEqual([]);
    expect(ofKind(article, 'teaser')).toEqual([]);
  });

  it('000: the first paragraph is the same text as the summary above the picture', () => {
    const [summary, first] = ofKind(seed('000_57bd514875184056.txt'), 'paragraph');
    expect(first).toBe(summary);
  });

  it('001: starts with a sentence, so it has no headline; 24 teasers follow the sign-off', () => {
    const article = seed('001_733dc00c70266bda.txt');
    expect(article.headline).toBeUndefined();
    expect(article.place).toBe('Hai Phong');
    expect(article.date).toBeUndefined();
    expect(ofKind(article, 'caption')).toHaveLength(1);
    expect(ofKind(article, 'paragraph')).toHaveLength(8);
    const teasers = ofKind(article, 'teaser');
    expect(teasers).toHaveLength(24);
    expect(teasers[0]).toMatch(/^A delegation of the Party Central Committee/u);
    expect(ofKind(article, 'furniture')).toEqual(['/.']);
  });

  it('002: a picture line without credit, and "Other news" with nothing behind it', () => {
    const article = seed('002_40f1389a3a2559f9.txt');
    expect(article.headline).toMatch(/^Vietnam to remove difficulties/u);
    expect(article.place).toBeUndefined();
    // "yesterday" and "in 2024" are no date of publication.
    expect(article.date).toBeUndefined();
    expect(ofKind(article, 'caption')).toEqual(['At the conference']);
    expect(ofKind(article, 'furniture')).toEqual(['Other news']);
    expect(ofKind(article, 'teaser')).toEqual([]);
  });

  it('003: a caption glued to the dateline behind it', () => {
    const article = seed('003_1dcd9c029f921427.txt');
    expect(article.headline).toBe('Hanoi, Vientiane expand business cooperation');
    expect(article.dateline).toBe('Hanoi (VNA) – ');
    expect(ofKind(article, 'caption')).toEqual([
      'At a conference to promote cooperation between businesses of Hanoi and Vientiane in Laos in March 2024. (Photo: VNA)',
    ]);
    expect(ofKind(article, 'paragraph')[0]).toMatch(/^Hanoi and Vientiane have signed/u);
  });

  it('004: a navigation bar and the date stand above the headline', () => {
    const article = seed('004_b01a69fd0dcd37da.txt');
    expect(article.headline).toBe('Vientiane, Hanoi agree to foster trade relations');
    expect(article.date).toBe('2023-07-04');
    expect(article.place).toBeUndefined();
    const [menu, date, ...others] = ofKind(article, 'furniture');
    expect(menu).toMatch(/^70th anniversary .* Covid-19 Pandemic$/u);
    expect(date).toBe('Jul 04, 2023 / 18:26');
    expect(others).toEqual([]);
    expect(ofKind(article, 'caption')).toEqual([
      'Lao products on display at an event in Hanoi in November 2022. Photo: Hoai Nam/The Hanoi Times',
    ]);
  });
});
