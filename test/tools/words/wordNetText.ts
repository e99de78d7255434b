import { parseWordNet, type WordNet } from '../../../tools/words/wordNet.js';

/** A dictionary in WordNet's format, small enough to be read at a glance. */
export function smallWordNet(): WordNet {
  const noun = [
    '  1 A notice that must stand on every copy.  ',
    '  2 Second line of it.  ',
    '00000001 06 n 02 vessel 0 watercraft 0 001 ~ 00000002 n 0000 | a craft',
    '00000002 06 n 02 ship 0 Titanic 0 001 @ 00000001 n 0000 | a vessel',
    '00000003 04 n 01 sale 0 001 + 00000005 v 0101 | selling',
    '00000004 27 n 02 three 0 trio 0 000 | a number',
  ];
  const verb = [
    '00000005 40 v 02 sell 0 vend 0 002 ! 00000006 v 0101 + 00000003 n 0101 01 + 08 00 | give for money',
    '00000006 40 v 02 buy 0 take_over 0 001 ! 00000005 v 0101 01 + 08 00 | get for money',
  ];
  const adj = [
    '00000007 00 a 01 big(p) 0 001 & 00000008 a 0000 | large',
    '00000008 00 s 01 huge 0 001 & 00000007 a 0000 | very big',
  ];
  const senses = [
    'ship%1:06:00:: 00000002 1 30',
    'vessel%1:06:00:: 00000001 1 10',
    'sell%2:40:00:: 00000005 1 70',
    'vend%2:40:00:: 00000005 2 0',
    'huge%5:00:00:big:00 00000008 1 4',
  ];
  return parseWordNet(
    { noun: noun.join('\n'), verb: verb.join('\n'), adj: adj.join('\n'), adv: '' },
    senses.join('\n'),
  );
}
