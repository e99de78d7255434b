import type { FigureQuery } from '../src/engine/records/figures/figureBook.js';
import { replyToFigures, withFigureFiles } from '../src/reply/replyToFigures.js';
import type { Command } from './command.js';

/** Shows what the articles state in figures: a table, a chart, a file. */
export const figures = {
  name: 'figures',
  description: 'What the articles state in figures: a table, a chart and a file',
  options: [
    {
      name: 'about',
      description: 'Words that must be there, such as Hanoi Laos',
      kind: 'text',
      required: false,
      maxLength: 200,
    },
    {
      name: 'year',
      description: 'Only figures of this year',
      kind: 'year',
      required: false,
      maxLength: 4,
    },
    {
      name: 'measure',
      description: 'Only figures of this, such as exports',
      kind: 'text',
      required: false,
      maxLength: 100,
    },
  ],
  async run({ library, messages, pictures = false }, { about, year, measure }) {
    const query: FigureQuery = {
      ...(about === undefined ? {} : { about }),
      ...(year === undefined ? {} : { year: Number(year) }),
      ...(measure === undefined ? {} : { measure }),
    };
    const rows = await library.figures(query);
    const given = replyToFigures(rows, query, messages);
    return pictures ? withFigureFiles(given, rows, messages) : given;
  },
} satisfies Command;
