import { replyToArticleLookup, replyToList } from '../src/reply/replyToSources.js';
import { resolveArticle } from '../src/reply/resolveArticle.js';
import type { Command, CommandContext } from './command.js';

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
      completes: true,
    },
  ],
  async run({ library, messages }, { file = '' }) {
    const articles = library.articles();
    if (file.trim() === '') return replyToList(articles, messages);
    return replyToArticleLookup(file, resolveArticle(articles, file), messages);
  },
  complete(context, _option, typed, limit) {
    return completeFile(context, typed, limit);
  },
} satisfies Command;

/** Files whose name, or a part of it, was typed so far. */
export function completeFile(
  { library }: CommandContext,
  typed: string,
  limit: number,
): readonly string[] {
  return library.completions().files().complete(typed, limit);
}
