import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/engine/articles/parseArticle.js';
import { ofKind, read } from './reading.js';

const md = (text: string) => read(text, 'story.md');

describe('Markdown', () => {
  it('takes the words of the first heading as headline, without its marks', () => {
    expect(md('# The Ports #\n\nThey grew.').headline).toBe('The Ports');
    expect(md('The Ports\n=========\n\nThey grew.').headline).toBe('The Ports');
    expect(md('## The Ports\n\nThey grew.').headline).toBe('The Ports');
  });

  it('reads date and title of the front matter, and prefers a heading to its title', () => {
    const front = '---\ntitle: "Ports"\ndate: 2024-05-06\ntags: [a]\n---\n\n';
    expect(md(`${front}They grew.`)).toMatchObject({ headline: 'Ports', date: '2024-05-06' });
    expect(md(`${front}# The Ports\n\nThey grew.`).headline).toBe('The Ports');
  });

  it('reads front matter as YAML: quotes, comments, folded lines, nested keys', () => {
    const text =
      '---\nmeta:\n  title: Not this\ntitle: "Ports: a review" # draft\ndate: 2024-05-06 # by hand\nsource: Harbour\n  News\nURL: https://h.example/x\n---\n\nThey grew.';
    expect(md(text)).toMatchObject({ headline: 'Ports: a review', date: '2024-05-06' });
    expect(parseArticle('a.md', text)).toMatchObject({
      source: 'Harbour News',
      url: 'https://h.example/x',
    });
    expect(md('---\ntitle: >\n  Ports\n  grow\n---\n\nThey grew.').headline).toBe('Ports\n  grow');
    expect(md("---\ntitle: 'Ports'\ndate: 6 May 2024\n---\n\nThey grew.")).toMatchObject({
      headline: 'Ports',
      date: '2024-05-06',
    });
  });

  it('reads a file whose front matter is broken', () => {
    for (const broken of [
      'title: [a',
      'title: "a',
      '&a [*a, *a]: b\ntitle: {',
      'title:\tx\n\t- y: :',
    ]) {
      expect(ofKind(md(`---\n${broken}\n---\n\nThey grew.`), 'paragraph'), broken).toEqual([
        'They grew.',
      ]);
    }
  });

  it('does not take two rules for front matter', () => {
    expect(ofKind(md('---\n\nThey grew.\n\n---\n\nThey fell.'), 'paragraph')).toHaveLength(2);
  });

  it('takes off the marks of lists, quotes and tables', () => {
    const article = md(
      '# Ports\n\n- Rice and tea\n- [ ] Steel\n2. Coal\n\n> It is full.\n\n| Laos | 20 |\n| --- | --- |\n| Peru | 5 |',
    );
    expect(ofKind(article, 'paragraph')).toEqual([
      'Rice and tea',
      'Steel',
      'Coal',
      'It is full.',
      'Laos | 20',
      'Peru | 5',
    ]);
    expect(ofKind(article, 'furniture')).toEqual(['| --- | --- |']);
  });

  it('puts code, comments, images, tags and rules aside', () => {
    const article = md(
      '# Ports\n\n![a](b.jpg)\n\n<!-- one\ntwo. -->\n\n```js\ncode.\n```\n\n<div>\n\n***\n\nThey grew.',
    );
    expect(ofKind(article, 'paragraph')).toEqual(['They grew.']);
  });

  it('keeps emphasis as it stands and joins wrapped lines', () => {
    const article = md(
      '# Ports\n\nThe port handled 168 million tonnes in the year 2023,\nup **9 percent** from the year before.',
    );
    expect(ofKind(article, 'paragraph')).toEqual([
      'The port handled 168 million tonnes in the year 2023,\nup **9 percent** from the year before.',
    ]);
  });

  it('keeps one paragraph a line apart when the file writes so', () => {
    const long =
      'The port handled a great many tonnes of goods from all over the world in the past year, officials said on Monday.';
    expect(ofKind(md(`# Ports\n\n${long}\n${long}`), 'paragraph')).toEqual([long, long]);
  });

  it('does not lose a sentence above a rule or marked as a heading', () => {
    const article = md(
      '# Ports\n\nThey grew.\n---\n\n## The port of Ella grew by half.\n\nSo it did.',
    );
    expect(ofKind(article, 'paragraph')).toEqual([
      'They grew.',
      'The port of Ella grew by half.',
      'So it did.',
    ]);
  });

  it('reads a heading in wiki marks or underlined in plain text', () => {
    const article = read('Ports\n=====\n\nThey grew.\n\n== History ==\n\nThey were small.');
    expect(article.headline).toBe('Ports');
    expect(ofKind(article, 'paragraph')).toEqual(['They grew.', 'They were small.']);
  });
});
