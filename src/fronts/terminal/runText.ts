import { once } from 'node:events';
import { en } from '../../reply/messages/en.js';
import { oneLine } from '../../reply/oneLine.js';
import { resolveArticle } from '../../reply/resolveArticle.js';
import { EXIT_STATUS, type ExitStatus } from './exitStatus.js';
import type { Call } from './parseCommandLine.js';
import type { CommandLineSetting } from './runCommandLine.js';
import { writeJson } from './writeJson.js';

/** Most names that a line lists when several fit. */
const NAMES = 5;

/**
 * Writes the text of an article exactly as offsets count in it: nothing before it, no line break behind
 * it. The file is looked for among the articles, so that no path leads out of their folder.
 */
export async function runText(
  { file, json }: Extract<Call, { kind: 'text' }>,
  { library, output, log }: Pick<CommandLineSetting, 'library' | 'output' | 'log'>,
): Promise<ExitStatus> {
  const lookup = resolveArticle(library.articles(), file.replace(/^\.\//, ''));
  switch (lookup.outcome) {
    case 'article': {
      const { text, source, url, published, pages } = lookup.article;
      const stated = { source, url, date: published?.date, pages };
      if (json) await writeJson(output, { file: lookup.article.file, text, ...stated });
      else if (!output.write(text)) await once(output, 'drain');
      return EXIT_STATUS.answered;
    }
    case 'choice': {
      const names = lookup.articles.slice(0, NAMES).map((article) => article.file);
      const left = lookup.articles.length - names.length;
      const more = left > 0 ? ` and ${en.count(left)} more` : '';
      log(`Several fit ${JSON.stringify(file)}, so name one of them: ${names.join(', ')}${more}.`);
      return EXIT_STATUS.usage;
    }
    case 'unknown': {
      const nearest = lookup.nearest.map((article) => article.file);
      log(en.sources.none(oneLine(file), nearest));
      return EXIT_STATUS.usage;
    }
  }
}
