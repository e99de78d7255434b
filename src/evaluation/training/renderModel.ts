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
  const entries = Object.entries(record);
  if (entries.length === 0) return '{}';
  const inner = `${indent}  `;
  const lines = entries.map(
    ([name, value]: readonly [string, unknown]) =>
      `${inner}${/^[a-z]\w*$/i.test(name) ? name : `'${name}'`}: ${typeof value === 'object' && value !== null ? renderRecord(value, inner) : String(value)},`,
  );
  return `{\n${lines.join('\n')}\n${indent}}`;
}
