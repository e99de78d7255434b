import { bestMatches } from '../src/reply/bestMatches.js';
import { replyToArticleLookup, replyToList } from '../src/reply/replyToSources.js';
import { resolveArticle } from '../src/reply/resolveArticle.js';
import type { Command } from './command.js';

/** Lists the articles, or shows one: its headline, date, size and opening. */
export const sources = {
  name: 'sources',
  description: 'The articles that answers come from',
  options: [
    {
      name: 'file',
      description: 'A file, or part of its name, to see its headline, date, size and opening',
      kind: 'text',
      required: false,
      maxLength: 200,
    },
  ],
  async run({ library }, { file = '' }) {
    const articles = library.articles();
    if (file.trim() === '') return replyToList(articles);
    return replyToArticleLookup(file, resolveArticle(articles, file));
  },
  complete({ library }, _option, typed, limit) {
    return bestMatches(
      library.articles().map(({ file }) => file),
      typed,
      limit,
    );
  },
} satisfies Command;
