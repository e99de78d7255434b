import type { Model } from '../../evidence/model.js';

/**
 * The model as a TypeScript file under a comment, formatted as the linter wants it; the same model and
 * comment give the same text.
 */
export function renderModel(model: Model, provenance: readonly string[]): string {
  const comment = provenance.map((line) => ` * ${line}`.trimEnd()).join('\n');
  return `import type { Model } from '../model.js';\n\n/**\n${comment}\n */\nexport const MODEL: Model = ${renderRecord(model, '')};\n`;
}

function renderRecord(record: object, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(record).map(
    ([name, value]: readonly [string, unknown]) =>
      `${inner}${name}: ${typeof value === 'object' && value !== null ? renderRecord(value, inner) : String(value)},`,
  );
  return `{\n${lines.join('\n')}\n${indent}}`;
}
