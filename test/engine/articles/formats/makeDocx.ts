import { makeZip, type ZipEntry } from './makeZip.js';

/** A paragraph, as its words or as `[style, words]`; a table as rows of cells. */
export type DocxPart =
  | string
  | readonly [style: string, words: string]
  | { readonly rows: readonly (readonly string[])[] };

/** A Word document of these parts, with further files in its archive. */
export function makeDocx(parts: readonly DocxPart[], more: readonly ZipEntry[] = []): Buffer {
  const styles = parts.flatMap((part) => (Array.isArray(part) ? [String(part[0])] : []));
  const body = parts.map(partXml).join('');
  return makeZip([
    xml(
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    xml(
      '_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    xml(
      'word/_rels/document.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ),
    xml(
      'word/styles.xml',
      `<w:styles ${W}>${[...new Set(styles)].map((name) => `<w:style w:type="paragraph" w:styleId="${name.replaceAll(' ', '')}"><w:name w:val="${name}"/></w:style>`).join('')}</w:styles>`,
    ),
    xml('word/document.xml', `<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...more,
  ]);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function xml(name: string, text: string): ZipEntry {
  return { name, body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${text}`) };
}

function partXml(part: DocxPart): string {
  if (typeof part === 'string') return paragraph(part);
  if ('rows' in part) {
    const rows = part.rows.map(
      (cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
    );
    return `<w:tbl>${rows.join('')}</w:tbl>`;
  }
  const [style, words] = part;
  return paragraph(words, `<w:pPr><w:pStyle w:val="${style.replaceAll(' ', '')}"/></w:pPr>`);
}

function paragraph(words: string, style = ''): string {
  return `<w:p>${style}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}
