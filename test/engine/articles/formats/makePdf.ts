import { deflateSync } from 'node:zlib';

/** A line of a page: its words, how far from the left and from the bottom, and the letters' size, in points. */
export type PdfWords = readonly [text: string, left: number, y: number, size?: number];

/** A PDF (ISO 32000-1) in Times with these lines on its pages, each page's contents packed. */
export function makePdf(pages: readonly (readonly PdfWords[])[]): Buffer {
  return pdfOf(pages.map((lines) => deflateSync(contents(lines))));
}

/** A PDF whose pages have these contents, packed already. */
export function pdfOf(packed: readonly Buffer[]): Buffer {
  const font = 3 + packed.length * 2;
  const kids = packed.map((_, at) => `${3 + at * 2} 0 R`).join(' ');
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${packed.length} >>`),
    ...packed.flatMap((stream, at) => [
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${4 + at * 2} 0 R >>`,
      ),
      Buffer.concat([
        Buffer.from(`<< /Filter /FlateDecode /Length ${stream.length} >>\nstream\n`),
        stream,
        Buffer.from('\nendstream'),
      ]),
    ]),
    Buffer.from(
      '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>',
    ),
  ];
  let file = Buffer.from('%PDF-1.4\n');
  const places: number[] = [];
  for (const [at, object] of objects.entries()) {
    places.push(file.length);
    file = Buffer.concat([
      file,
      Buffer.from(`${at + 1} 0 obj\n`),
      object,
      Buffer.from('\nendobj\n'),
    ]);
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.concat([file, Buffer.from(end)]);
}

function contents(lines: readonly PdfWords[]): Buffer {
  const shown = lines.map(
    ([text, left, y, size = 11]) =>
      `BT /F1 ${size} Tf ${left} ${y} Td (${text.replace(/[\\()]/g, '\\$&').replaceAll('•', '\\225')}) Tj ET`,
  );
  return Buffer.from(shown.join('\n'), 'latin1');
}
