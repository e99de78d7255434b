import { expect, it } from 'vitest';
import { ConfigError } from '../src/configError.js';
import { reportFault } from '../src/reportFault.js';

function report(error: unknown) {
  const logged: string[] = [];
  const said = reportFault(error, (line) => logged.push(line));
  return { said, logged };
}

it('says what a set-up error says itself, and logs nothing', () => {
  const error = new ConfigError('DISCORD_TOKEN', 'Put the token into .env.');
  expect(report(error)).toEqual({ said: 'Put the token into .env.', logged: [] });
});

it('shows a reference for anything else, and logs the stack and every cause under it', () => {
  const { said, logged } = report(new Error('outer', { cause: new TypeError('inner') }));
  const [reference = 'none'] = /[0-9a-f]{8}/.exec(said) ?? [];
  expect(said).not.toMatch(/outer|inner/);
  expect(logged).toHaveLength(1);
  expect(logged[0]).toMatch(
    new RegExp(`^\\[${reference}\\] Error: outer\\n.*Caused by: TypeError: inner`, 's'),
  );
});

it('takes what is thrown without being an error', () => {
  expect(report(undefined).logged[0]).toContain('undefined');
});
