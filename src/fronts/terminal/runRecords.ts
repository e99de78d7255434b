import type { Library } from '../../engine/library.js';
import { figuresCsv } from '../../reply/figuresCsv.js';
import { figuresJson } from '../../reply/figuresJson.js';
import { en } from '../../reply/messages/en.js';
import { parseTime } from '../../reply/parseTime.js';
import type { Reply } from '../../reply/reply.js';
import { replyToFigures } from '../../reply/replyToFigures.js';
import { replyToTimeline } from '../../reply/replyToTimeline.js';
import { timelineCsv } from '../../reply/timelineCsv.js';
import { timelineJson } from '../../reply/timelineJson.js';
import { EXIT_STATUS, type ExitStatus } from './exitStatus.js';
import type { RecordsCall } from './parseRecords.js';

/** Where the forms of a result go. */
export interface RecordsOutput {
  text(reply: Reply): Promise<void>;
  json(value: unknown): Promise<void>;
  /** Takes comma-separated values with a line break at the end. */
  csv(rows: string): Promise<void>;
}

/** Serves a call for figures or dates; all rows in JSON and CSV, the first ones in a text. Nothing found counts as refused. */
export async function runRecords(
  call: RecordsCall,
  library: Library,
  output: RecordsOutput,
): Promise<ExitStatus> {
  const found =
    call.kind === 'figures' ? figures(call, library, output) : timeline(call, library, output);
  return (await found) ? EXIT_STATUS.answered : EXIT_STATUS.refused;
}

async function figures(
  { query, form }: Extract<RecordsCall, { kind: 'figures' }>,
  library: Library,
  output: RecordsOutput,
): Promise<boolean> {
  const rows = await library.figures(query);
  switch (form) {
    case 'text':
      await output.text(replyToFigures(rows, query, en));
      break;
    case 'json':
      await output.json(figuresJson(query, rows));
      break;
    case 'csv':
      await output.csv(figuresCsv(rows));
      break;
  }
  return rows.length > 0;
}

async function timeline(
  { typed, form }: Extract<RecordsCall, { kind: 'timeline' }>,
  library: Library,
  output: RecordsOutput,
): Promise<boolean> {
  const { about = '', from, to } = typed;
  const [since, until] = [from, to].map((time) =>
    time === undefined ? undefined : parseTime(time),
  );
  const rows = await library.timeline({
    ...(about === '' ? {} : { about }),
    ...(since === undefined ? {} : { from: since }),
    ...(until === undefined ? {} : { to: until }),
  });
  switch (form) {
    case 'text':
      await output.text(replyToTimeline(rows, typed, en));
      break;
    case 'json':
      await output.json(timelineJson(typed, rows));
      break;
    case 'csv':
      await output.csv(timelineCsv(rows));
      break;
  }
  return rows.length > 0;
}
