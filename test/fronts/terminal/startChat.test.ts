import { EventEmitter, once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/commands.js';
import { startChat } from '../../../src/fronts/terminal/startChat.js';
import { bridge } from '../../fakeArticles.js';
import {
  type FakeLibrary,
  fakeAnswer,
  fakeLibrary,
  fakePerson,
  fakeQuote,
} from '../../fakeLibrary.js';
import { MemoryStream } from './memoryStream.js';

const CTRL_D = '\x04';
/** The last line of an answer. */
const SOURCE = 'bridge.txt · 2024-05-03';
const ARROW_UP = '\x1b[A';

function answering(): FakeLibrary {
  return fakeLibrary({
    articles: [bridge],
    people: [fakePerson('Tran Luu Quang')],
    ask: () => fakeAnswer([fakeQuote(bridge, 'The bridge cost 40 million euros.')]),
  });
}

function open(interactive: boolean, library = answering(), colour = false) {
  const input = new PassThrough();
  const output = new MemoryStream();
  const logged: string[] = [];
  const log = (line: string) => logged.push(line);
  const ended = startChat({ library, commands, input, output, log, interactive, colour });
  return { input, output, logged, ended, asked: library.asked };
}

describe('with piped input', () => {
  it('answers line by line and ends with the input', async () => {
    const chat = open(false);
    chat.input.end('Its cost?\n\n/about\nno line end');
    await chat.ended;
    expect(chat.asked.map(({ question }) => question)).toEqual(['Its cost?', 'no line end']);
    expect(chat.output.text).toMatch(/^Found in bridge\.txt\n.*I answer only.*Found in/s);
  });

  it('keeps greeting and prompt out of the results', async () => {
    const chat = open(false);
    chat.input.end();
    await chat.ended;
    expect(chat.output.text).toBe('');
    expect(chat.logged).toEqual([
      'Verbatim: 1 article, 3 passages and 1 person loaded. Ask a question.',
    ]);
  });

  it('passes the last four questions on, and nothing but questions', async () => {
    const chat = open(false);
    chat.input.end('q1\n/who x\nq2\n/ask q3\nq4\nq5\n/ask\nq6\n');
    await chat.ended;
    expect(chat.asked[0]?.prev).toEqual([]);
    expect(chat.asked.at(-1)).toEqual({ question: 'q6', prev: ['q2', 'q3', 'q4', 'q5'] });
  });

  it('names the commands there are when one is unknown', async () => {
    const chat = open(false);
    chat.input.end('/frobnicate\n');
    await chat.ended;
    expect(chat.output.text).toContain('There is no command /frobnicate.');
    expect(chat.output.text).toContain('/sources [file]');
    expect(chat.asked).toEqual([]);
  });

  it('goes on after a fault, of which it shows a reference only', async () => {
    const library = fakeLibrary({
      ask: () => {
        throw new TypeError('secret cause');
      },
    });
    const chat = open(false, library);
    chat.input.end('one\n/about\n');
    await chat.ended;
    const [, reference = 'none'] = /under (\w+)\./.exec(chat.output.text) ?? [];
    expect(chat.output.text).not.toContain('secret cause');
    expect(chat.logged.join()).toContain(`[${reference}] TypeError: secret cause`);
    expect(chat.output.text).toContain('I answer only');
  });
});

describe('at a terminal', () => {
  it('greets in one line, prompts, answers and leaves on Ctrl-D', async () => {
    const chat = open(true);
    const answered = chat.output.next(SOURCE);
    chat.input.write('Its cost?\r');
    await answered;
    chat.input.write(CTRL_D);
    await chat.ended;
    expect(chat.output.text).toMatch(/^Verbatim: 1 article, [^\n]*Ctrl-D leaves\.\n/);
    expect(chat.output.text).toContain('> ');
  });

  it('leaves on Ctrl-D while an answer is still on its way, after giving it', async () => {
    const steps = new EventEmitter();
    const begun = once(steps, 'begun');
    const released = once(steps, 'released');
    const library = fakeLibrary({
      ask: async () => {
        steps.emit('begun');
        await released;
        return fakeAnswer([fakeQuote(bridge, 'The bridge cost 40 million euros.')]);
      },
    });
    const chat = open(true, library);
    chat.input.write('Its cost?\r');
    await begun;
    chat.input.write(CTRL_D);
    steps.emit('released');
    await chat.ended;
    expect(chat.output.text).toContain('Found in bridge.txt');
  });

  it('completes a name on tab', async () => {
    const chat = open(true);
    const completed = chat.output.next('Tran Luu Quang');
    chat.input.write('/who luu\t');
    await completed;
    chat.input.write(`\r`);
    chat.input.end();
    await chat.ended;
  });

  it('brings the line before back on arrow up', async () => {
    const chat = open(true);
    const answered = chat.output.next(SOURCE);
    chat.input.write('Its cost?\r');
    await answered;
    const again = chat.output.next(SOURCE);
    chat.input.write(`${ARROW_UP}\r`);
    await again;
    chat.input.write(CTRL_D);
    await chat.ended;
    expect(chat.asked.map(({ question }) => question)).toEqual(['Its cost?', 'Its cost?']);
  });
});
