import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Command } from '../../../commands/command.js';
import type { Library } from '../../engine/library.js';
import { plural } from '../../reply/plural.js';
import { reportFault } from '../../reportFault.js';
import { completeLine } from './completeLine.js';
import { type Conversation, createConversation } from './createConversation.js';
import { readLines } from './readLines.js';
import { renderReply } from './renderReply.js';
import { terminalCommands } from './terminalCommands.js';
import { terminalContext } from './terminalContext.js';
import { writeLine } from './writeLine.js';

const PROMPT = '> ';
/** Most lines that the arrow keys bring back. */
const HISTORY_SIZE = 200;

export interface ChatSetting {
  readonly library: Library;
  /** Of which those are offered that make sense here; a bare line goes to the first. */
  readonly commands: readonly Command[];
  readonly input: Readable;
  readonly output: Writable;
  /** Takes whole lines that are no results: warnings, faults. */
  readonly log: (line: string) => void;
  /** Whether somebody types at a terminal: prompt, history, completion. Otherwise lines are read as they come. */
  readonly interactive: boolean;
  readonly colour: boolean;
  /** By default the time of day. */
  readonly clock?: () => Date;
}

/** Talks until the input ends (Ctrl-D or Ctrl-C at a terminal). A fault on one line does not end it. */
export async function startChat(setting: ChatSetting): Promise<void> {
  const { library, input, output, log, interactive } = setting;
  const commands = terminalCommands(setting.commands);
  const clock = setting.clock ?? (() => new Date());
  const conversation = createConversation(library, commands, clock);
  if (!interactive) {
    log(greeting(library));
    for await (const line of readLines(input)) await answer(line, conversation, setting);
    return;
  }

  await writeLine(output, `${greeting(library)} /help shows what else you can ask; Ctrl-D leaves.`);
  const prompt = createInterface({
    input,
    output,
    terminal: true,
    prompt: PROMPT,
    historySize: HISTORY_SIZE,
    removeHistoryDuplicates: true,
    completer: (line: string) =>
      completeLine(line, commands, terminalContext(library, clock(), conversation.prev())),
  });
  // After Ctrl-D another prompt would open the input again, and the chat would never end.
  let open = true;
  prompt.once('close', () => {
    open = false;
  });
  prompt.prompt();
  for await (const line of prompt) {
    await answer(line, conversation, setting);
    if (open) prompt.prompt();
  }
  // The shell's own prompt must not go on in the line of ours.
  await writeLine(output, '');
}

async function answer(
  line: string,
  conversation: Conversation,
  { output, log, colour }: ChatSetting,
): Promise<void> {
  try {
    const reply = await conversation.say(line);
    if (reply === undefined) return;
    await writeLine(output, `${renderReply(reply, { colour, callPrefix: '/' })}\n`);
  } catch (error) {
    await writeLine(output, `${reportFault(error, log)}\n`);
  }
}

function greeting(library: Library): string {
  const { articles, passages, people } = library.about();
  return `Verbatim: ${plural(articles, 'article')}, ${plural(passages, 'passage')} and ${plural(people, 'person', 'people')} loaded. Ask a question.`;
}
