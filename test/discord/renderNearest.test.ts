import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../src/discord/checkLimits.js';
import { renderNearest } from '../../src/discord/renderNearest.js';
import { reply } from '../../src/reply/reply.js';
import { quote } from './fakes.js';

describe('renderNearest', () => {
  it('says first that the passages are not an answer', () => {
    const nearest = [quote('In 2022 exports rose.')];
    const shown = renderNearest(reply({ tone: 'refusal', summary: 'No.', nearest }));
    expect(shown.content).toContain('not an answer');
    expect(shown.embeds[0]?.description).toBe('> In 2022 exports rose.');
  });

  it('attaches a passage that is too long', () => {
    const text = 'word '.repeat(2000);
    const shown = renderNearest(reply({ tone: 'refusal', summary: 'No.', nearest: [quote(text)] }));
    checkMessage(shown);
    expect(shown.files[0]?.text).toContain(text);
  });

  it('says so when nothing comes near any more', () => {
    const shown = renderNearest(reply({ tone: 'answer', summary: 'It rose.' }));
    checkMessage(shown);
    expect(shown.content).toContain('Ask again');
  });
});
