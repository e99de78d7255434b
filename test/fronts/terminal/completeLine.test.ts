import { expect, it } from 'vitest';
import { commands } from '../../../commands/commands.js';
import { completeLine } from '../../../src/fronts/terminal/completeLine.js';
import { bridge, costs } from '../../fakeArticles.js';
import { fakeContext } from '../../fakeContext.js';
import { fakeLibrary, fakePerson } from '../../fakeLibrary.js';

const library = fakeLibrary({
  articles: [bridge, costs],
  people: [fakePerson('Ana Ruiz'), fakePerson('Tran Luu Quang')],
});

it.each([
  ['a command, with a space where something follows', '/a', [['/ask ', '/about'], '/a']],
  ['a name by part', '/who luu q', [['Tran Luu Quang'], 'luu q']],
  ['a file', '/sources b', [['bridge.txt'], 'b']],
  ['nothing in a question', 'who is A', [[], 'who is A']],
  ['a question by what the articles are about', '/ask brid', [['Bridge opens'], 'brid']],
  ['nothing that does not fit a question', '/ask A', [[], 'A']],
  ['a source before the question', '/ask --source cos', [['town/costs.md'], 'cos']],
  ['a source behind a year', '/ask --year 2022 --source=cos', [['town/costs.md'], 'cos']],
  ['nothing for a year', '/ask --year 20', [[], '/ask --year 20']],
  ['a question behind a source', '/ask --source x brid', [['Bridge opens'], 'brid']],
  ['nothing for an option in a question', '/ask is --source b', [[], 'is --source b']],
  ['nothing for an unknown command', '/x A', [[], '/x A']],
])('completes %s', (_, line, expected) => {
  expect(completeLine(line, commands, fakeContext({ library }))).toEqual(expected);
});
