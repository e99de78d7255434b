/** Lines that close a story in any newsroom, as they stand but for case and white space. */
export const SIGN_OFF_LINES: ReadonlySet<string> = new Set([
  ...['./.', '/.', '//', '###', '# # #', '####', '-30-', '- 30 -', '30-30-30', '-0-', '-ends-'],
  ...['ends', 'end', '(ends)', '(end)', '-end-', '- ends -', '- end -', '/ends', '***end***'],
  ...['reuter', 'reuter...', 'reuters', 'reuter\u0003', '/enditem', 'enditem', 'item ends'],
  ...['(more to follow)', 'more to follow'],
]);

/**
 * Marks that close a story at the end of its last paragraph, first character to last. Each stands
 * after the end of a sentence, so none can take words away from one.
 */
export const TRAILING_SIGN_OFFS: readonly RegExp[] = [
  /(?<=[\p{L}\p{N}.!?…"”’)\]])\s?\/\.$/u,
  /(?<=[.!?…"”’)\]])\s*(?:\(ends?\)|-ends?-|- ?ends? ?-|\/ends?|enditem)\.?$/iu,
  /(?<=[.!?…"”’)\]])\s+(?:REUTERS?|Reuters?|ENDS|END|END-ITEM|###|# # #|-30-|■|●)$/u,
];
