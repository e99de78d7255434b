/** Ids as Discord's: 17 to 19 digits. */
export const ids = {
  application: '100000000000000001',
  bot: '100000000000000002',
  person: '100000000000000003',
  guild: '100000000000000004',
  channel: '100000000000000005',
  message: '100000000000000006',
  command: '100000000000000007',
} as const;
