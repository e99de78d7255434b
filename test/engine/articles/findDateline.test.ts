import { describe, expect, it } from 'vitest';
import { findDateline } from '../../../src/engine/articles/findDateline.js';
import { slice } from '../../../src/engine/text/span.js';

function find(text: string): { place: string | undefined; rest: string } | undefined {
  const found = findDateline(text, { start: 0, end: text.length });
  return (
    found && { place: found.place && slice(text, found.place), rest: text.slice(found.span.end) }
  );
}

const SENTENCE = 'The two sides met in May.';

describe('findDateline', () => {
  it.each([
    ['Hai Phong (VNA) – ', 'Hai Phong'],
    ['Hanoi (VNA) –\u00a0', 'Hanoi'],
    ['Hà Nội (VNA) - ', 'Hà Nội'],
    ['Hanoi (VNS/VNA) — ', 'Hanoi'],
    ['Hanoi, July 3 (VNA) – ', 'Hanoi'],
    ['HANOI, July 3 (Reuters) - ', 'HANOI'],
    ['HANOI, Jul. 3, 2023 (Xinhua) -- ', 'HANOI'],
    ['LONDON — ', 'LONDON'],
    ['LONDON, Monday, July 3 - ', 'LONDON'],
    ['SALVADOR, Feb 26 - ', 'SALVADOR'],
    ['NEW YORK, MARCH 11 - ', 'NEW YORK'],
    ['Caracas, feb 26 - ', 'Caracas'],
    ['PHOENIX, Ariz., April 13 - ', 'PHOENIX, Ariz.'],
    ['ROME, March 13, Reuter - ', 'ROME'],
    ['ARNHEM, the Netherlands, April 1 - ', 'ARNHEM, the Netherlands'],
    ['PARIS (AFP) -- ', 'PARIS'],
    ['PARIS, 4 July (AFP) - ', 'PARIS'],
    ['WASHINGTON (AP) — ', 'WASHINGTON'],
    ['WASHINGTON, D.C. (AP) — ', 'WASHINGTON, D.C.'],
    ['ST. LOUIS (AP) — ', 'ST. LOUIS'],
    ['PORT-AU-PRINCE, Haiti (AP) — ', 'PORT-AU-PRINCE, Haiti'],
    ['RIO DE JANEIRO, March 5 - ', 'RIO DE JANEIRO'],
    ['JERUSALEM/GAZA, Oct 3 (Reuters) - ', 'JERUSALEM/GAZA'],
    ['NEW DELHI: ', 'NEW DELHI'],
    ['MOSCOW, July 3. /TASS/. ', 'MOSCOW'],
    ['HAI PHONG, Vietnam, July 4, 2023 /PRNewswire/ -- ', 'HAI PHONG, Vietnam'],
    ['SAN FRANCISCO--(BUSINESS WIRE)--', 'SAN FRANCISCO'],
    ['HÀ NỘI — ', 'HÀ NỘI'],
    ['HO CHI MINH CITY — ', 'HO CHI MINH CITY'],
  ])('reads %j', (dateline, place) => {
    expect(find(`${dateline}${SENTENCE}`)).toEqual({ place, rest: SENTENCE });
  });

  it.each(['(Reuters) - ', 'VGP – ', 'NDO - '])('cuts %j, which names no place', (dateline) => {
    expect(find(`${dateline}${SENTENCE}`)).toEqual({ place: undefined, rest: SENTENCE });
  });

  it.each([
    ['Hanoi – the capital of Vietnam – has eight million people.', 'a place inside a sentence'],
    ['By Jane Doe in Hanoi - The two sides met.', 'a byline'],
    ['NATO — the alliance of 32 states — met in May.', 'no sentence starts after the dash'],
    ['UPDATE 2 - Oil prices rise after the meeting.', 'a label of the newsroom'],
    ['ECONOMIC SPOTLIGHT - ITALIAN BOOM', 'a headline in capitals'],
    ['On July 3 - Monday - they met.', 'a sentence that starts with a date'],
    ['Apple (the company) - A maker of telephones.', 'brackets with anything in them'],
    ['The Party Committee (PCC) – the body – met.', 'an abbreviation that is no newsroom'],
    ['Rhine–Ruhr is a region.', 'a dash inside a name'],
    ['It rose to 5.3%-14.8% of the total.', 'a range'],
    ['', 'nothing'],
  ])('leaves %j alone: %s', (text) => {
    expect(find(text)).toBeUndefined();
  });

  it('reads a dateline that has a line of its own', () => {
    expect(find('WASHINGTON, July 3 (Reuters)')).toEqual({ place: 'WASHINGTON', rest: '' });
    // Words in capitals with a date at the end are a headline when no comma parts the two.
    expect(find('TREASURY BALANCES AT FED ROSE ON FEB 25')).toBeUndefined();
  });
});
