/** Ids as Discord's: 17 to 19 digits. */
export const ids = {
  application: '100000000000000001',
  bot: '100000000000000002',
  person: '100000000000000003',
  guild: '100000000000000004',
  channel: '100000000000000005',
  message: '100000000000000006',
  command: '100000000000000007',
  /** Somebody else. */
  other: '100000000000000008',
  /** A channel that nobody but the bot sees, in the category. */
  desk: '100000000000000009',
  category: '100000000000000010',
  /** A channel in which nobody may write. */
  readOnly: '100000000000000011',
  /** A thread in `channel` that the bot opened. */
  thread: '100000000000000012',
  dm: '100000000000000013',
} as const;
