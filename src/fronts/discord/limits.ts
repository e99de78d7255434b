/**
 * What Discord refuses to take more of. Lengths are counted here in UTF-16 code units, which is never
 * less than Discord's own count. Source: the Discord API documentation, pages "Message Resource",
 * "Component Reference", "Application Commands" and "Uploading Files".
 */
export const limits = {
  content: 2000,
  embeds: 10,
  embedTitle: 256,
  embedDescription: 4096,
  embedFooter: 2048,
  embedAuthor: 256,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  /** Titles, descriptions, footers, authors and fields of all embeds of a message together. */
  embedText: 6000,
  rows: 5,
  buttonsInRow: 5,
  customId: 100,
  buttonLabel: 80,
  files: 10,
  attachmentDescription: 1024,
  fileBytes: 10 * 1024 * 1024,
  requestBytes: 25 * 1024 * 1024,
  commands: 100,
  /** Of message menus. */
  menus: 15,
  commandName: 32,
  description: 100,
  options: 25,
  optionLength: 6000,
  /** Names, descriptions and choice values of one command together. */
  commandText: 8000,
  choices: 25,
  choiceLength: 100,
} as const;
