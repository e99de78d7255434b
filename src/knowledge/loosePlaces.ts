/** Short place names that stand for one country or another, as terms, with how surely. */
export const LOOSE_PLACES: ReadonlyMap<string, readonly (readonly [string, number])[]> = new Map([
  ['korea', [['@kor', 0.9]]],
  [
    'korean',
    [
      ['@kor', 0.9],
      ['korea', 0.9],
    ],
  ],
  [
    '@kor',
    [
      ['korea', 0.8],
      ['korean', 0.8],
    ],
  ],
  [
    'congo',
    [
      ['@cod', 0.9],
      ['@cog', 0.9],
    ],
  ],
  [
    'england',
    [
      ['@gbr', 0.6],
      ['english', 0.8],
    ],
  ],
  [
    '@gbr',
    [
      ['england', 0.6],
      ['london', 0.4],
    ],
  ],
  [
    'soviet',
    [
      ['ussr', 1],
      ['@rus', 0.6],
    ],
  ],
  ['ussr', [['soviet', 1]]],
  [
    'europ',
    [
      ['european', 0.9],
      ['eu', 0.7],
    ],
  ],
  [
    'european',
    [
      ['europ', 0.9],
      ['eu', 0.7],
    ],
  ],
  ['africa', [['african', 0.95]]],
  ['african', [['africa', 0.95]]],
  ['asia', [['asian', 0.95]]],
  ['asian', [['asia', 0.95]]],
]);
