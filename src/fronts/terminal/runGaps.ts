import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { gapsCsv } from '../../reply/gapsCsv.js';
import { gapsJson } from '../../reply/gapsJson.js';
import { en } from '../../reply/messages/en.js';
import { replyToGaps, type ShownGaps } from '../../reply/replyToGaps.js';
import { DATABASE_FILE, openStore } from '../../store/openStore.js';
import { EXIT_STATUS, type ExitStatus } from './exitStatus.js';
import type { Call } from './parseCommandLine.js';
import { renderReply } from './renderReply.js';
import { writeJson } from './writeJson.js';
import { writeLine } from './writeLine.js';

export interface GapsSetting {
  /** Where the bot keeps its database; nothing is made there. */
  readonly dataDir: string;
  /** Takes results, and nothing else. */
  readonly output: Writable;
  readonly log: (line: string) => void;
}

/** Prints what people asked, everywhere, that the articles do not answer. Throws StoreError as openStore does. */
export async function runGaps(
  { format }: Extract<Call, { kind: 'gaps' }>,
  { dataDir, output, log }: GapsSetting,
): Promise<ExitStatus> {
  const shown = readGaps(dataDir, log);
  switch (format) {
    case 'json':
      await writeJson(output, gapsJson(shown));
      break;
    case 'csv':
      // Its lines end as the format wants it.
      await writeLine(output, gapsCsv(shown).replace(/\r\n$/, '\r'));
      break;
    case 'text': {
      // The table of a reply is what --csv prints.
      const reply = { ...replyToGaps(shown, en), attachments: [] };
      await writeLine(output, renderReply(reply, { colour: false, callPrefix: 'verbatim ' }));
      break;
    }
  }
  return EXIT_STATUS.answered;
}

function readGaps(dataDir: string, log: GapsSetting['log']): ShownGaps {
  if (!existsSync(join(dataDir, DATABASE_FILE))) {
    log(`${dataDir} holds no database yet: the bot makes it when it runs on Discord.`);
    return { gaps: [], doubts: [] };
  }
  const store = openStore(dataDir);
  try {
    return { gaps: store.gaps.list('everywhere'), doubts: store.votes.doubted('everywhere') };
  } finally {
    store.close();
  }
}
